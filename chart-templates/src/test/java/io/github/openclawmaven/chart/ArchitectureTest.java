package io.github.openclawmaven.chart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.openclawmaven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.openclawmaven.chart";

    @ArchTest
    static final ArchRule theChartKnowsNeitherMavenNorThePlugin = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "io.github.openclawmaven.plugin..");

    @ArchTest
    static final ArchRule onlyTheTextKnowsFreemarker = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("io.github.openclawmaven.(**)").should().beFreeOfCycles();

    /** Each line names packages and what they must not know: whatever lies behind them on the way of the data. */
    @ArchTest
    static final ArchRule whatViewsAreMadeOfKnowsNoView = noClasses()
            .that()
            .resideInAnyPackage(ROOT, ROOT + ".text", ROOT + ".file", ROOT + ".value")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".view..", ROOT + ".render", ROOT + ".archive", ROOT + ".bom");

    @ArchTest
    static final ArchRule viewsKnowNoTemplate = noClasses()
            .that()
            .resideInAPackage(ROOT + ".view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".render", ROOT + ".archive", ROOT + ".bom");

    @ArchTest
    static final ArchRule whatIsMadeOfAChartDoesNotKnowHowItIsRendered = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".archive", ROOT + ".bom")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".view..", ROOT + ".render");
}
