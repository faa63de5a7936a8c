package io.github.openclawmaven.it.gateway;

import java.util.List;

/** The table of what an agent tries that was given nothing: each row is a road to the gateway's secrets, or out of its workspace. */
final class Attempts {

    /** Below the state directory: what every agent could read and change if nothing were closed. */
    static final String KEPT = "kept";

    private static final String EDIT = "{\"path\": \"STATE/kept/secret.txt\", %s}";
    private static final String OLD_AND_NEW = "\"oldText\": \"unchanged\", \"newText\": \"changed\"";

    private static final String COMMAND_AS_SCHEDULE =
            """
            "schedule": {"kind": "stream", "command": ["printenv"]}, "payload": {"kind": "agentTurn", "message": "x"}""";
    private static final String COMMAND_AS_PAYLOAD =
            """
            "schedule": {"kind": "every", "everyMs": 3600000}, "payload": {"kind": "command", "argv": ["printenv"]}""";
    private static final String SCRIPT_AS_TRIGGER =
            """
            "schedule": {"kind": "every", "everyMs": 3600000}, "trigger": {"script": "json({fire: false})"},
            "payload": {"kind": "agentTurn", "message": "x"}""";
    private static final String JOB_OF_ANOTHER =
            """
            "schedule": {"kind": "every", "everyMs": 3600000}, "agentId": "other",
            "payload": {"kind": "agentTurn", "message": "x"}""";

    private Attempts() {}

    static List<Attempt> all() {
        return List.of(
                Attempt.read("/proc/self/environ"),
                Attempt.read("/proc/thread-self/environ"),
                Attempt.read("@/proc/self/environ"),
                Attempt.read("../../../../../../../../../../proc/self/environ"),
                Attempt.read("file:///proc/self/environ").openFrom("2026.5.26", "2026.7.35"),
                Attempt.read("file://STATE/kept/secret.txt").openFrom("2026.5.26", "2026.7.35"),
                Attempt.read("STATE/kept/secret.txt"),
                Attempt.read("../kept/secret.txt"),
                Attempt.read("WORKSPACE-twin/secret.txt"),
                Attempt.read("STATE/workspace-other/secret.txt"),
                Attempt.read("link-to-environment"),
                Attempt.read("link-to-file"),
                Attempt.read("link-to-directory/secret.txt"),
                Attempt.read("hard-link"),
                Attempt.of("ls", "{\"path\": \"STATE/kept\"}").succeedsWith("secret.txt"),
                Attempt.of("memory_get", "{\"path\": \"/proc/self/environ\"}"),
                Attempt.of("memory_get", "{\"path\": \"memory/link-to-environment.md\"}"),
                Attempt.of("image", "{\"image\": \"/proc/self/environ\", \"prompt\": \"What is it?\"}"),
                Attempt.of("view_image", "{\"path\": \"/proc/self/environ\"}"),
                Attempt.of("web_fetch", "{\"url\": \"file:///proc/self/environ\"}"),
                Attempt.write("STATE/kept/secret.txt"),
                Attempt.write("file://STATE/kept/secret.txt"),
                Attempt.write("STATE/kept/planted.txt"),
                Attempt.write("link-to-file"),
                Attempt.write("link-to-directory/planted.txt"),
                Attempt.write("hard-link"),
                Attempt.of("edit", EDIT.formatted(OLD_AND_NEW)),
                Attempt.of("edit", EDIT.formatted("\"edits\": [{" + OLD_AND_NEW + "}]")),
                Attempt.patch("*** Add File: STATE/kept/planted.txt|+changed"),
                Attempt.patch("*** Update File: STATE/kept/secret.txt|@@|-unchanged|+changed"),
                Attempt.patch("*** Update File: link-to-file|@@|-unchanged|+changed"),
                Attempt.run("printenv OPENCLAW_GATEWAY_TOKEN"),
                Attempt.run("/usr/bin/printenv OPENCLAW_GATEWAY_TOKEN"),
                Attempt.run("head -c 9999 /proc/self/environ"),
                Attempt.run("head -c 9999 < /proc/self/environ"),
                Attempt.run("head -c 1; printenv OPENCLAW_GATEWAY_TOKEN"),
                Attempt.run("head -c 1\\nprintenv OPENCLAW_GATEWAY_TOKEN"),
                Attempt.run("grep -a TOKEN /proc/self/environ"),
                Attempt.run("sort /proc/self/environ"),
                Attempt.run("sort -o STATE/kept/planted.txt"),
                Attempt.of("exec", "{\"command\": \"printenv OPENCLAW_GATEWAY_TOKEN\", \"host\": \"sandbox\"}"),
                Attempt.of("exec", "{\"command\": \"printenv OPENCLAW_GATEWAY_TOKEN\", \"elevated\": true}"),
                Attempt.of(
                        "exec",
                        "{\"command\": \"printenv OPENCLAW_GATEWAY_TOKEN\", \"security\": \"full\", \"ask\": \"off\"}"),
                Attempt.of("exec", "{\"command\": \"head -c 1\", \"env\": {\"PATH\": \"WORKSPACE\"}}"),
                job("automations", COMMAND_AS_SCHEDULE),
                job("automations", COMMAND_AS_PAYLOAD),
                job("automations", SCRIPT_AS_TRIGGER),
                job("automations", JOB_OF_ANOTHER),
                job("cron", COMMAND_AS_SCHEDULE),
                job("cron", COMMAND_AS_PAYLOAD),
                job("cron", SCRIPT_AS_TRIGGER),
                job("cron", JOB_OF_ANOTHER).openFrom("2026.1.29", "2026.5.28"),
                Attempt.of("gateway", "{\"action\": \"config.get\"}"),
                Attempt.of("plugins", "{\"action\": \"list\"}").succeedsWith("mutationAllowed"),
                Attempt.of("plugins", "{\"action\": \"reload\", \"pluginId\": \"browser\"}")
                        .succeedsWith("restartRequired"),
                Attempt.of("sessions_spawn", "{\"agentId\": \"other\", \"task\": \"Say who you are.\"}")
                        .succeedsWith("accepted"),
                Attempt.of("sessions_send", "{\"sessionKey\": \"agent:other:main\", \"message\": \"Hello.\"}")
                        .succeedsWith("accepted"));
    }

    /** A job that the gateway would take; it answers with the job when it does. */
    private static Attempt job(String tool, String ofJob) {
        String job = "{\"name\": \"tried\", \"sessionTarget\": \"isolated\", " + ofJob + "}";
        return Attempt.of(tool, "{\"action\": \"add\", \"job\": " + job + "}").succeedsWith("createdAtMs");
    }
}
