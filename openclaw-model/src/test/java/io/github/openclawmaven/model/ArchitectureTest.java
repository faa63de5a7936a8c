package io.github.openclawmaven.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.openclawmaven.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.openclawmaven.model.";

    @ArchTest
    static final ArchRule theModelKnowsNeitherMavenNorHelmNorTemplates = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.maven..",
                    "org.codehaus.plexus..",
                    "freemarker..",
                    "com.marcnuri.helm..",
                    "io.fabric8..",
                    "io.github.openclawmaven.chart..",
                    "io.github.openclawmaven.plugin..");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    /** Each line names a package and what it must not know: whatever lies behind it on the way of the data. */
    @ArchTest
    static final ArchRule findingsKnowNoStage = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "diagnostic", ROOT + "syntax", ROOT + "cron")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "source..",
                    ROOT + "descriptor..",
                    ROOT + "bind..",
                    ROOT + "deployment..",
                    ROOT + "rule..",
                    ROOT + "gateway..",
                    ROOT + "compile..");

    @ArchTest
    static final ArchRule readingKnowsNoLaterStage = noClasses()
            .that()
            .resideInAPackage(ROOT + "source")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "descriptor..",
                    ROOT + "bind..",
                    ROOT + "deployment..",
                    ROOT + "rule..",
                    ROOT + "gateway..",
                    ROOT + "compile..");

    @ArchTest
    static final ArchRule recordsAndBindingKnowNoLaterStage = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "descriptor", ROOT + "bind")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "deployment..", ROOT + "rule..", ROOT + "gateway..", ROOT + "compile..");

    @ArchTest
    static final ArchRule onlyTheCompilerKnowsAllStagesAndWhatComparesItsResults = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "compile", ROOT + "upgrade")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "compile");
}
