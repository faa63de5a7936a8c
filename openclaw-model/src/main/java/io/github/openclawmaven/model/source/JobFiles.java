package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * {@code agents/<id>/jobs/<job>.md} becomes {@code jobs.<job>} of that agent: front matter gives its keys, the body its
 * message.
 */
final class JobFiles {

    /** Below an agent's folder. */
    static final String FOLDER = "jobs/";

    static final DiagnosticCode TWICE = DiagnosticCode.error("OC1013", "A job is declared twice");
    static final DiagnosticCode NO_JOB = DiagnosticCode.warning("OC1017", "A file among the jobs is none");

    static final DiagnosticCode OWNED = DiagnosticCode.error("OC1014", "A job file sets what its place already says");

    private final SourceDirectory directory;
    private final Diagnostics diagnostics;

    JobFiles(SourceDirectory directory, Diagnostics diagnostics) {
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    /** The descriptor with the jobs of all job files in the folders of agents. */
    MapNode addTo(MapNode descriptor, List<String> agentFolders) {
        MapNode result = descriptor;
        for (String folder : agentFolders) {
            String agent = AgentFolders.id(folder);
            for (String file : directory.files(folder + "/" + FOLDER, diagnostics)) {
                if (file.endsWith(".md")) {
                    result = add(result, agent, file);
                } else {
                    SourceText source = SourceText.withoutText(directory.nameOf(file));
                    diagnostics.report(
                            NO_JOB.at(source.start(), source.name() + " is no job: its name does not end in .md")
                                    .note("it is not delivered either; move it out of " + FOLDER));
                }
            }
        }
        return result;
    }

    private MapNode add(MapNode descriptor, String agent, String file) {
        Optional<FrontMatter> parsed = directory
                .readText(file, diagnostics)
                .flatMap(text -> FrontMatter.parse(SourceText.of(directory.nameOf(file), text), text, diagnostics));
        if (parsed.isEmpty()) {
            return descriptor;
        }
        SourceNode declared = descriptor.get("jobs").orElse(MapNode.empty(descriptor.position()));
        if (!(declared instanceof MapNode) && !(declared instanceof ScalarNode scalar && scalar.isNull())) {
            return descriptor;
        }
        String id = file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
        ScalarNode key = ScalarNode.string(id, parsed.get().source().start());
        MapNode jobs = declared instanceof MapNode map ? map : MapNode.empty(key.position());
        if (jobs.get(id).isPresent()) {
            diagnostics.report(TWICE.at(key.position(), "the job \"" + id + "\" is declared twice")
                    .hint("rename one of the two")
                    .related(jobs.entries().get(id).key().position(), "first here")
                    .note("job ids are unique in the gateway, whatever agent they run as"));
            return descriptor;
        }
        MapNode.Entry section = descriptor.entries().get("jobs");
        ScalarNode sectionKey = section != null ? section.key() : ScalarNode.string("jobs", key.position());
        return descriptor.with(sectionKey, jobs.with(key, job(parsed.get(), agent)));
    }

    private MapNode job(FrontMatter file, String agent) {
        MapNode job = file.keys();
        for (String owned : new String[] {"agent", "message"}) {
            MapNode.Entry entry = job.entries().get(owned);
            if (entry != null) {
                diagnostics.report(OWNED.at(entry.key().position(), "\"" + owned + "\" does not belong into a job file")
                        .hint(owned.equals("agent") ? "the folder says \"" + agent + "\"" : "the body is the message"));
            }
        }
        return job.with(
                        ScalarNode.string("agent", file.source().start()),
                        ScalarNode.string(agent, file.source().start()))
                .with(
                        ScalarNode.string("message", file.bodyPosition()),
                        ScalarNode.string(file.body(), file.bodyPosition()));
    }
}
