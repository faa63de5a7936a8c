package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.console.DiagnosticLog;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that compile a descriptor for its release have in common. */
@NullUnmarked
public abstract class CompilingMojo extends DescriptorMojo {

    private InstantSource clock = InstantSource.system();

    @Override
    protected final void use(SourceDirectory directory, DescriptorRequest request)
            throws MojoExecutionException, MojoFailureException {
        begin();
        act(compile(directory, request));
    }

    private Compilation compile(SourceDirectory directory, DescriptorRequest request) throws MojoFailureException {
        CompilationOfBuild earlier = new CompilationOfBuild(getPluginContext(), directory.root(), request);
        Optional<Compilation> known = earlier.find();
        if (known.isPresent()) {
            return known.get();
        }
        Compilation compilation = DescriptorCompiler.compile(directory, request);
        new DiagnosticLog(getLog()).report("The deployment descriptor", findings(compilation), compilation.text());
        earlier.keep(compilation);
        return compilation;
    }

    /** All that is printed of a descriptor; what the clock says stands last. */
    protected final List<Diagnostic> findings(Compilation compilation) {
        return Stream.concat(compilation.diagnostics().stream(), compilation.overdueAt(clock.instant()).stream())
                .toList();
    }

    /** What the goal can do while the descriptor is compiled. */
    protected void begin() {}

    /** What the goal does with a descriptor without errors. */
    protected abstract void act(Compilation compilation) throws MojoExecutionException, MojoFailureException;
}
