package io.github.openclawmaven.chart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "io.github.openclawmaven", importOptions = ImportOption.DoNotIncludeTests.class)
class RingTest {

    @ArchTest
    static final ArchRule NOBODY_KNOWS_MAVEN =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule THE_MODEL_DOES_NOT_KNOW_THE_CHART = noClasses()
            .that()
            .resideInAPackage("io.github.openclawmaven.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.openclawmaven.chart..", "freemarker..");

    @ArchTest
    static final ArchRule ONLY_THE_TEXT_KNOWS_FREEMARKER = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openclawmaven.chart.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule PARTS_DO_NOT_KNOW_THE_WHOLE = noClasses()
            .that()
            .resideInAnyPackage("..chart.text..", "..chart.file..", "..chart.value..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..chart.view..");
}
