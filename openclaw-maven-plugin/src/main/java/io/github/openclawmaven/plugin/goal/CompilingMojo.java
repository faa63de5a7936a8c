package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.compile.EnvironmentFindings;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.Environments;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.report.ReportSubject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that compile a descriptor for its release have in common. */
@NullUnmarked
public abstract class CompilingMojo extends ReportingMojo {

    private InstantSource clock = InstantSource.system();

    @Override
    protected final void use(SourceDirectory directory, List<DescriptorRequest> requests)
            throws MojoExecutionException, MojoFailureException {
        prepareReports();
        begin();
        List<String> overlays = Environments.of(directory, requests.get(0).descriptor());
        Set<DescriptorRequest> all = new LinkedHashSet<>(requests);
        overlays.forEach(overlay -> all.add(requests.get(0).in(Optional.of(overlay))));
        Map<DescriptorRequest, Compilation> compiled = compile(directory, all);
        if (compiled.values().stream()
                .anyMatch(compilation -> compilation.result().isEmpty())) {
            getLog().info("Nothing is made of a descriptor with errors");
            return;
        }
        act(all.stream()
                .map(request -> new CompiledEnvironment(
                        request.environment(),
                        request.overlay().map(directory::nameOf),
                        words(request.environment(), !overlays.isEmpty()),
                        requests.size() > 1 ? request.environment().orElseThrow() + "/" : "",
                        requests.contains(request),
                        compiled.get(request)))
                .toList());
    }

    private static String words(Optional<String> environment, boolean hasOverlays) {
        return environment.map(name -> ", environment " + name).orElse(hasOverlays ? ", no environment" : "");
    }

    private Map<DescriptorRequest, Compilation> compile(SourceDirectory directory, Set<DescriptorRequest> requests)
            throws MojoExecutionException, MojoFailureException {
        Map<DescriptorRequest, Compilation> all = new LinkedHashMap<>();
        Map<DescriptorRequest, Compilation> fresh = new LinkedHashMap<>();
        for (DescriptorRequest request : requests) {
            Optional<Compilation> known = ofBuild(directory, request).find();
            all.put(request, known.orElseGet(() -> DescriptorCompiler.compile(directory, request)));
            if (known.isEmpty()) {
                fresh.put(request, all.get(request));
            }
        }
        if (!fresh.isEmpty()) {
            Findings news = findings(directory, fresh);
            show(news);
            mark(directory.root(), news);
        }
        fresh.forEach((request, compilation) -> ofBuild(directory, request).keep(compilation));
        Findings findings = findings(directory, all);
        write(ReportSubject.DESCRIPTOR, findings);
        diagnosticLog().judge("The deployment descriptor", findings.shown());
        return all;
    }

    private Findings findings(SourceDirectory directory, Map<DescriptorRequest, Compilation> compiled) {
        return new Findings(
                once(directory, compiled, Compilation::diagnostics),
                once(directory, compiled, this::overdue),
                compiled.values().stream()
                        .flatMap(compilation -> compilation.suppressed().stream())
                        .distinct()
                        .toList());
    }

    private CompilationOfBuild ofBuild(SourceDirectory directory, DescriptorRequest request) {
        return new CompilationOfBuild(getPluginContext(), directory.root(), request);
    }

    private static List<Diagnostic> once(
            SourceDirectory directory,
            Map<DescriptorRequest, Compilation> compiled,
            Function<Compilation, List<Diagnostic>> findings) {
        return EnvironmentFindings.once(compiled.entrySet().stream()
                .map(entry -> new EnvironmentFindings(
                        entry.getKey().environment(),
                        entry.getKey().overlay().map(directory::nameOf),
                        findings.apply(entry.getValue())))
                .toList());
    }

    private List<Diagnostic> overdue(Compilation compilation) {
        return compilation.overdueAt(clock.instant());
    }

    /** All that is printed of a descriptor; what the clock says stands last. */
    protected final List<Diagnostic> findings(Compilation compilation) {
        return Stream.concat(compilation.diagnostics().stream(), overdue(compilation).stream())
                .toList();
    }

    /** What the goal can do while the descriptor is compiled. */
    protected void begin() {}

    /**
     * What the goal does with a descriptor without errors.
     *
     * @param environments those that the build makes, and those that it only checks
     */
    protected abstract void act(List<CompiledEnvironment> environments)
            throws MojoExecutionException, MojoFailureException;
}
