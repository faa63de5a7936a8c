package io.github.openclawmaven.chart.render;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.file.PodFiles;
import io.github.openclawmaven.chart.value.InstallationValues;
import io.github.openclawmaven.chart.view.ChartView;
import io.github.openclawmaven.chart.view.ExposeView;
import io.github.openclawmaven.chart.view.MountsView;
import io.github.openclawmaven.chart.view.ObjectNames;
import io.github.openclawmaven.chart.view.PodScripts;
import io.github.openclawmaven.chart.view.RbacView;
import io.github.openclawmaven.chart.view.ReachView;
import io.github.openclawmaven.chart.view.SecretsView;
import io.github.openclawmaven.chart.view.ValuesView;
import io.github.openclawmaven.chart.view.WorkloadView;
import io.github.openclawmaven.chart.view.executor.ExecutorsView;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.Downloads;
import io.github.openclawmaven.model.document.GatewayDocuments;

/**
 * All that the templates of a chart speak of.
 *
 * @param chart the chart as such
 * @param values what an installation may change
 * @param workload the pod
 * @param scripts what runs in it beside the gateway
 * @param files of the pod
 * @param mounts what others provide to it
 * @param expose ports, and the way to them
 * @param rbac the agents' identities
 * @param executors where commands of agents run
 * @param reach what the agents get at
 * @param secrets that must exist
 * @param downloads what the pod fetches beside its image
 * @param names of the objects
 */
public record ChartModel(
        ChartView chart,
        ValuesView values,
        WorkloadView workload,
        PodScripts scripts,
        PodFiles files,
        MountsView mounts,
        ExposeView expose,
        RbacView rbac,
        ExecutorsView executors,
        ReachView reach,
        SecretsView secrets,
        Downloads downloads,
        ObjectNames names) {

    static ChartModel of(Deployment deployment, GatewayDocuments documents, ChartMetadata metadata) {
        ExposeView expose = ExposeView.of(deployment, documents);
        WorkloadView workload = WorkloadView.of(deployment, documents);
        PodFiles files = PodFiles.of(deployment, documents);
        MountsView mounts = MountsView.of(deployment);
        return new ChartModel(
                ChartView.of(deployment, metadata),
                ValuesView.of(InstallationValues.of(deployment, documents)),
                workload,
                PodScripts.of(deployment, workload, files, mounts, expose),
                files,
                mounts,
                expose,
                RbacView.of(deployment.descriptor(), ObjectNames.OF_RELEASE),
                ExecutorsView.of(deployment, expose),
                ReachView.of(deployment, documents),
                SecretsView.of(deployment.descriptor(), documents),
                Downloads.of(deployment.descriptor(), documents.plugins().values()),
                ObjectNames.OF_RELEASE);
    }
}
