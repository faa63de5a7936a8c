package io.github.openclawmaven.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who the pod is, and what it is given by Secrets, ConfigMaps and the cluster. */
class MountsTest {

    private static final String EVERYTHING =
            """
            agents: {main: {}}
            tools: {web: {search: {provider: brave, apiKey: {secret: openclaw-secrets, key: BRAVE}}}}
            env: {GREETING: "Hello ${FROM_MAP}"}
            kubernetes:
              serviceAccount:
                annotations: {azure.workload.identity/client-id: some-client}
                tokens:
                  aws: {audience: sts.amazonaws.com, expiration: 2h, env: AWS_WEB_IDENTITY_TOKEN_FILE}
              caBundle: {configMap: corporate-ca, key: ca.crt}
              files:
                vertex: {secret: vertex, key: key.json, env: GOOGLE_APPLICATION_CREDENTIALS}
                one: {secret: aws, key: config, path: /var/secrets/aws/config}
                two: {configMap: aws, key: more, path: /var/secrets/aws/credentials}
              envFrom:
                - {configMap: everything}
                - {configMap: settings, keys: [FROM_MAP]}
                - {secret: gh, keys: [GH_TOKEN]}
            """;

    @TempDir
    private Path directory;

    @Test
    void mountsTheFilesOfADirectoryTogether() {
        assertThat(deployment())
                .contains(
                        """
                        - name: one-file
                        projected:
                        # 0440: the group is that of the pod.
                        defaultMode: 288
                        sources:
                        - secret:
                        name: {{ index .Values.secrets "aws" | quote }}
                        items:
                        - key: config
                        path: config
                        - configMap:
                        name: {{ index .Values.configMaps "aws" | quote }}
                        items:
                        - key: more
                        path: credentials
                        """)
                .contains(
                        """
                        - serviceAccountToken:
                        audience: sts.amazonaws.com
                        expirationSeconds: 7200
                        path: token
                        """);
    }

    @Test
    void givesATokenToTheGatewayAlone() {
        String plugins = container("plugins");
        String gateway = container("gateway");

        assertThat(gateway)
                .contains("mountPath: /etc/openclaw/tokens/aws", "mountPath: /etc/openclaw/files/vertex")
                .contains("value: /etc/openclaw/files/vertex/key.json", "value: /etc/openclaw/tokens/aws/token");
        assertThat(plugins)
                .contains("mountPath: /etc/openclaw/files/vertex", "mountPath: /var/secrets/aws")
                .doesNotContain("mountPath: /etc/openclaw/tokens/aws");
    }

    @Test
    void tellsProgramsOfCertificateAuthorities() {
        assertThat(container("authorities"))
                .contains("--added=/etc/openclaw/authorities/ca.crt", "--joined=/etc/openclaw/trust/ca-bundle.crt");
        for (String name : new String[] {"plugins", "gateway"}) {
            assertThat(container(name))
                    .contains(
                            """
                        - name: NODE_EXTRA_CA_CERTS
                        value: /etc/openclaw/authorities/ca.crt
                        """)
                    .contains(
                            """
                        - name: GIT_SSL_CAINFO
                        value: /etc/openclaw/trust/ca-bundle.crt
                        """)
                    .contains(
                            """
                        - name: trust
                        mountPath: /etc/openclaw/trust
                        readOnly: true
                        """);
        }
    }

    @Test
    void takesVariablesFromSecretsAndConfigMaps() {
        assertThat(container("gateway"))
                .contains(
                        """
                        - name: FROM_MAP
                        valueFrom:
                        configMapKeyRef:
                        name: {{ index .Values.configMaps "settings" | quote }}
                        key: FROM_MAP
                        """,
                        "value: \"Hello $(FROM_MAP)\"",
                        """
                        envFrom:
                        - configMapRef:
                        name: {{ index .Values.configMaps "everything" | quote }}
                        """,
                        "name: {{ index .Values.secrets \"gh\" | quote }}");
    }

    @Test
    void isWhomTheCloudKnows() {
        Project project = new Project(directory).descriptor(EVERYTHING);

        assertThat(project.render("values.yaml"))
                .contains("azure.workload.identity/client-id: some-client")
                .contains("podLabels:\n  azure.workload.identity/use: \"true\"\n");
        assertThat(deployment()).contains("automountServiceAccountToken: false");
    }

    @Test
    void namesWhatMustExist() {
        assertThat(new Project(directory).descriptor(EVERYTHING).render("README.md"))
                .contains("create secret generic vertex \\\n  --from-file='key.json=FILE'")
                .contains("create secret generic gh \\\n  --from-literal='GH_TOKEN=VALUE'")
                .contains("create configmap corporate-ca \\\n  --from-file='ca.crt=FILE'")
                .contains("create configmap everything\n")
                .contains("All keys of `everything` become variables");
    }

    private String deployment() {
        return unindented(new Project(directory).descriptor(EVERYTHING).render("templates/deployment.yaml"));
    }

    private static String unindented(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    /** Its part of the Deployment. */
    private String container(String name) {
        String deployment = deployment();
        int start = deployment.indexOf("\n- name: " + name + "\nimage:");
        Matcher next =
                Pattern.compile("\n- name: .*\nimage:|\nvolumes:|\ncontainers:").matcher(deployment);
        return next.find(start + 1) ? deployment.substring(start, next.start() + 1) : deployment.substring(start);
    }
}
