package io.github.openclawmaven.plugin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;

@AnalyzeClasses(packages = "io.github.openclawmaven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.openclawmaven.plugin";
    private static final String PUBLISH = ROOT + ".publish";

    @ArchTest
    static final ArchRule onlyGoalsAndWhatTalksToTheBuildKnowMaven = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT, ROOT + ".goal", ROOT + ".build", ROOT + ".console", ROOT + ".push", ROOT + ".settings")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule onlyWhatResolvesHelmKnowsMavensResolver = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".goal", ROOT + ".helm.resolve")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.aether..");

    @ArchTest
    static final ArchRule onlyTheChildKnowsHelmAndKubernetes = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".helm.child..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.marcnuri..", "io.fabric8..");

    @ArchTest
    static final ArchRule packagesOfAllModulesAreFreeOfCycles =
            slices().matching("io.github.openclawmaven.(**)").should().beFreeOfCycles();

    /** Each folder, and all that it knows of the others. */
    @ArchTest
    static final ArchRule dataGoesOneWay = arrows(
            ROOT,
            Map.ofEntries(
                    entry(
                            "",
                            List.of(
                                    ".goal",
                                    ".push",
                                    ".settings",
                                    ".build",
                                    ".console",
                                    ".lint",
                                    ".render",
                                    ".helm..",
                                    ".report",
                                    ".code",
                                    ".explain",
                                    ".init",
                                    ".schema",
                                    ".sign",
                                    ".run",
                                    ".npm",
                                    ".output")),
                    entry(".goal", List.of(".build", ".console", ".editor", ".report", ".output", ".helm..")),
                    entry(".push", List.of(".build", ".publish..", ".settings")),
                    entry(".settings", List.of(".publish..")),
                    entry(".build", List.of(".output")),
                    entry(".console", List.of()),
                    entry(".lint", List.of(".output", ".helm..")),
                    entry(".render", List.of(".helm..")),
                    entry(".helm..", List.of()),
                    entry(".init", List.of(".output")),
                    entry(".explain", List.of(".code")),
                    entry(".schema", List.of(".page")),
                    entry(".editor", List.of(".report")),
                    entry(".report", List.of(".code")),
                    entry(".code", List.of(".page")),
                    entry(".page", List.of()),
                    entry(".sign", List.of(".output", ".process")),
                    entry(".publish..", List.of(".output", ".process")),
                    entry(".run", List.of(".gateway", ".npm", ".output")),
                    entry(".npm", List.of()),
                    entry(".gateway", List.of()),
                    entry(".output", List.of()),
                    entry(".process", List.of())));

    /** A kind of repository knows no other but the one that it is made of. */
    @ArchTest
    static final ArchRule kindsOfRepositoriesKnowWhatAllHaveInCommon = arrows(
            PUBLISH,
            Map.ofEntries(
                    entry(".target", List.of("", ".oci", ".web", ".webdav", ".directory", ".credential", ".http")),
                    entry(".oci", List.of("", ".http")),
                    entry(".web", List.of("", ".http")),
                    entry(".webdav", List.of("", ".http", ".index", ".web")),
                    entry(".directory", List.of("", ".index")),
                    entry(".index", List.of("")),
                    entry(".credential", List.of("", ".http")),
                    entry(".http", List.of("")),
                    entry("", List.of())));

    /** @param known of each package in the root, the others that it knows; no package may be missing */
    private static ArchRule arrows(String root, Map<String, List<String>> known) {
        LayeredArchitecture rule = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitectureIgnoring(resideOutsideOfPackage(root + ".."));
        for (String folder : known.keySet()) {
            rule = rule.layer(root + folder).definedBy(root + folder);
        }
        for (Map.Entry<String, List<String>> entry : known.entrySet()) {
            LayeredArchitecture.LayerDependencySpecification layer = rule.whereLayer(root + entry.getKey());
            rule = entry.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(
                            entry.getValue().stream().map(root::concat).toArray(String[]::new));
        }
        return rule;
    }
}
