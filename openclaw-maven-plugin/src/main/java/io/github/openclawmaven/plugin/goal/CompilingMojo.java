package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.console.DiagnosticLog;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that compile a descriptor for its release have in common. */
@NullUnmarked
public abstract class CompilingMojo extends DescriptorMojo {

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
        new DiagnosticLog(getLog()).report("The deployment descriptor", compilation.diagnostics(), compilation.text());
        earlier.keep(compilation);
        return compilation;
    }

    /** What the goal can do while the descriptor is compiled. */
    protected void begin() {}

    /** What the goal does with a descriptor without errors. */
    protected abstract void act(Compilation compilation) throws MojoExecutionException, MojoFailureException;
}
