package io.github.openclawmaven.it.helm;

import java.nio.file.Path;

/** A gateway whose agents run commands in each form of an executor: pods with and without access, and a container beside it. */
final class ExecutorProject {

    private ExecutorProject() {}

    static ChartProject in(Path directory, String platform) {
        return new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        gateway: {release: 2026.9.6}
                        models:
                          default: anthropic/claude-sonnet-4-6
                          providers:
                            anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                        tools: {exec: {mode: allowlist, allow: [kubectl]}}
                        mcp:
                          servers:
                            hosts: {command: hosts, env: {KEY: {secret: operator, key: hosts-key}}, executor: operator_1}
                            report: {command: report, executor: near}
                        defaultAgent: main
                        agents:
                          main: {}
                          operator_1:
                            kubernetes:
                              serviceAccount:
                                annotations: {azure.workload.identity/client-id: some-client}
                                labels: {owner: operations}
                              access:
                                - {namespace: resource-demo, resources: [pods], verbs: [get, list]}
                            executor:
                              image: {repository: registry.example.com/tools/openclaw, pullSecrets: [tools]}
                              env: {API_KEY: {secret: operator, key: api-key}}
                              files: {inventory: {configMap: inventory, key: hosts.yaml, env: INVENTORY}}
                              scheduling: {runtimeClass: kata, tolerations: [{key: tools, operator: Exists}]}
                              egress:
                                - {cidr: 10.0.0.0/8, except: [10.1.0.0/16], ports: [443]}
                                - {pods: {namespace: monitoring, matchLabels: {app: prometheus}}, ports: [9090]}
                          quiet: {executor: {workspace: none}}
                          near:
                            kubernetes:
                              access: [{resources: [configmaps], resourceNames: [report], verbs: [get]}]
                            executor:
                              placement: sidecar
                              image: {tag: 2026.9.6, pullSecrets: [near]}
                              files: {inventory: {secret: near, key: hosts.yaml}}
                        kubernetes:
                          platform: %s
                          scheduling: {tolerations: [{key: state, operator: Exists}]}
                        """
                                .formatted(platform));
    }
}
