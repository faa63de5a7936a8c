package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** MCP servers are declared for a release that has them. */
final class McpSupported implements Rule {

    static final DiagnosticCode UNSUPPORTED = DiagnosticCode.error("OC6301", "The release has no MCP servers");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (!deployment.descriptor().mcp().servers().isEmpty() && !supports(deployment.schema())) {
            diagnostics.report(UNSUPPORTED
                    .at(
                            deployment.source().keyPosition(SourcePath.of("mcp")),
                            "the gateway " + deployment.release() + " has no MCP servers")
                    .hint(Catalogue.bundled().known().stream()
                            .filter(release -> supports(Catalogue.bundled().schema(release)))
                            .findFirst()
                            .map(release -> "the first known release that has them is " + release)
                            .orElse("")));
        }
    }

    private static boolean supports(SchemaCheck schema) {
        return schema.names("/mcp");
    }
}
