package io.github.openclawmaven.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

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

    /** From the ground up; what is on a floor knows of this module only what lies on the floors below. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("syntax"),
            List.of("json", "cron", "access"),
            List.of("gateway", "diagnostic", "shape"),
            List.of("source"),
            List.of("descriptor"),
            List.of("bind", "deployment"),
            List.of("consequence"),
            List.of("document", "rule", "schema"),
            List.of("size"),
            List.of("compile"),
            List.of("upgrade"),
            List.of("repair"));

    @ArchTest
    static final ArchRule everyArrowPointsDown = floors();

    private static LayeredArchitecture floors() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("io.github.openclawmaven.model..")
                .ensureAllClassesAreContainedInArchitecture();
        List<String> below = new ArrayList<>();
        for (List<String> floor : FLOORS) {
            for (String room : floor) {
                house = house.layer(room).definedBy(ROOT + room + "..");
            }
            for (String room : floor) {
                LayeredArchitecture.LayerDependencySpecification knows = house.whereLayer(room);
                house = below.isEmpty()
                        ? knows.mayNotAccessAnyLayer()
                        : knows.mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(floor);
        }
        return house;
    }
}
