package io.github.openclawmaven.plugin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.openclawmaven", importOptions = DoNotIncludeTests.class)
class RingTest {

    @ArchTest
    static final ArchRule ONLY_THE_PLUGIN_KNOWS_MAVEN = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openclawmaven.plugin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule OUTPUT_SIGNATURE_AND_PUBLICATION_NEED_NO_MAVEN = noClasses()
            .that()
            .resideInAnyPackage("..plugin.output..", "..plugin.sign..", "..plugin.publish..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_RING_AROUND_IT = noClasses()
            .that()
            .resideInAPackage("io.github.openclawmaven.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.openclawmaven.chart..", "io.github.openclawmaven.plugin..", "freemarker..");

    @ArchTest
    static final ArchRule ONLY_THE_CHILD_KNOWS_HELM_AND_KUBERNETES = noClasses()
            .that()
            .resideOutsideOfPackage("..plugin.lint.child..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.marcnuri..", "io.fabric8..");

    @ArchTest
    static final ArchRule ONLY_RESOLVING_NEEDS_MAVEN_TO_LINT = noClasses()
            .that()
            .resideInAnyPackage("..plugin.lint", "..plugin.lint.helm..", "..plugin.lint.child..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..");
}
