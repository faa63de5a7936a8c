[#ftl output_format="plainText"]
# [=chart.name]

[=chart.description]

Runs one OpenClaw gateway, release [=chart.appVersion]. The chart is generated: change the descriptor, not these files.
What it was made of is in `descriptor/openclaw.yaml`, unless a release has no room for that; the files of agents and skills are in
`files/`.

## Before

[#if secrets.declared?has_content || secrets.own?? || secrets.configMaps?has_content]
[#if secrets.configMaps?has_content]
These Secrets and ConfigMaps must exist in the namespace of the release. The values under `secrets`, `configMaps` and `gateway` give
them other names.
[#else]
These Secrets must exist in the namespace of the release. The values under `secrets` and `gateway` give them other names.
[/#if]

```sh
kubectl create namespace [=chart.namespace]   # unless it exists
[#list secrets.declared as secret]
kubectl --namespace [=chart.namespace] create secret generic [=secret.name][#list secret.keys as key] \
  [#if key.file]--from-file='[=key.name]=FILE'[#else]--from-literal='[=key.name]=VALUE'[/#if][/#list]
[/#list]
[#list secrets.configMaps as map]
kubectl --namespace [=chart.namespace] create configmap [=map.name][#list map.keys as key] \
  [#if key.file]--from-file='[=key.name]=FILE'[#else]--from-literal='[=key.name]=VALUE'[/#if][/#list]
[/#list]
[#if secrets.own?? && !secrets.ownIsShared]
kubectl --namespace [=chart.namespace] create secret generic [=secrets.own.secret] \
  --from-literal=[=secrets.own.key]="$(openssl rand -hex 24)"
[/#if]
```
[#else]
No Secret must exist. The chart makes the gateway's [=secrets.word()] and keeps it.
[/#if]
[#if rbac.identities?has_content]

Agents have identities in the cluster. Where an administrator grants their rights, let them apply `rbac.yaml`, which the build
writes beside the chart, and install with `--set rbac.create=false`.
[/#if]
[#if mounts.configMaps?has_content]

All keys of [#list mounts.configMaps as name]`[=name]`[#sep], [/#sep][/#list] become variables of the gateway: whoever can write there can start channels and providers.
[/#if]
[#if downloads.plugins?has_content || downloads.servers?has_content]

At its first start the pod downloads, beside its image:

[#list downloads.plugins as plugin]
- [=plugin] from npm, by the init container
[/#list]
[#list downloads.servers as server]
- what the MCP server `[=server]` runs, which its command fetches
[/#list]
[/#if]

## Install

```sh
helm install [=chart.name] . --namespace [=chart.namespace] --create-namespace
[#if expose.service]
helm test [=chart.name] --namespace [=chart.namespace]
[/#if]
```

Before that, and before each upgrade, a Job asks the release whether it takes the config; if it does not, nothing is changed, and
`kubectl logs job/RELEASE-check` says why. `--set configCheck.enabled=false` switches that off.

## Use

[#if expose.localClients]
```sh
kubectl --namespace [=chart.namespace] port-forward deployment/[=chart.name] [=expose.port()]
```

Then open <http://127.0.0.1:[=expose.port()][=expose.basePath]>. The notes that `helm install` prints tell how to get the [=secrets.word()], what goes into
a laptop's `openclaw.json`, and how a device is approved.
[#else]
People sign in at the proxy. Beside one this release lets nobody in, not at a port-forward either.
[/#if]

## What agents can see

[#if executors.exist()]
Commands of [#list executors.all as executor]`[=executor.agent]` ([#if executor.form.apart()]a pod[#else]a container[/#if] of its own)[#sep], [/#sep][/#list] run in executors: with the files, variables
and rights of that agent and nothing of the gateway's. All else of all agents is in the gateway.

[/#if]
All agents of this gateway share one process, one user and one container. Its environment holds the operator's [=secrets.word()][#if secrets.declared?has_content] and
every key of the Secrets above[#if executors.exist()] that is no executor's[/#if][/#if]; its volume holds the workspaces and conversations of all agents.

[#if reach.anyCommand]
- **Commands**: an agent of this deployment may run any command[#if executors.exist()] there[/#if]. A command sees all of that.
[#elseif reach.approvedCommands]
- **Commands**: what somebody approves runs, and sees all of that.
[#elseif reach.allowedCommands]
- **Commands**: only allowed programs run. Each of them sees all of that, and shows it to an agent as far as it can print variables or
  files or start other programs.
[#else]
- **Commands**: agents run none[#if executors.exist()] there[/#if].
[/#if]
[#if reach.anyFile]
- **Files**: the tools that read files open any file of the container. `/proc/self/environ` is the environment.
[#else]
- **Files**: the tools that read and write files keep to the agent's own workspace.
[/#if]

Whom that does not suit gives an agent a gateway of its own.

## Programs that agents run

[#if workload.approvalStore == "DATABASE"]
What people approve is in the gateway's database and stays. On the first start after an upgrade from a release that kept it in a
file (up to 2026.7.35), [#if workload.takesApprovalsOver()]the sidecar takes over what allows one program to one declared agent; the log of the container
`prepare` tells each entry that it takes over or drops[#else]nothing is taken over, since this chart has no sidecar that could do it[/#if]. Any other such file is moved aside in the
state directory, because agents can write there. To approve a program:

```sh
kubectl --namespace [=chart.namespace] exec deployment/[=chart.name] --container gateway -- \
  openclaw approvals allowlist add --gateway --agent AGENT PROGRAM
```
[#else]
This release keeps what people approve in a file that agents can write as well, and reads it at each command. So at each start
the file is made anew: of what the descriptor allows, of each entry for one program of one declared agent, and of modes that
close all. Wildcards, other modes and entries for all agents go; the log of the container `merge-approvals` tells each. What has
to last belongs under `tools.exec.allow`.
[/#if]

[#if workload.config.copied()]
## Config

[#if workload.config.ownedByPeople()]
It is the people's: the chart writes `/openclaw/state/openclaw.json` at the first start, and nothing that it says later counts. Whoever can
write that file, an agent that runs commands too, decides what agents may do.
[#else]
The gateway and people may add to `/openclaw/state/openclaw.json`. At each start of the pod what is declared wins, and of what was added
stays what opens nothing; the log of the container `own-config` names what was dropped.
[/#if]

[/#if]
## Volume

The gateway's container sees the directories `state` and `home` of the claim, and its agents can write there. What the chart's
own containers note for the next start is in `chart`, which it does not see: mount that nowhere else.

What is in the way of a file of the chart (a directory, a pipe, a document that was cut off or is larger than makes sense) is
moved aside under a name such as `AGENTS.md.displaced-20261127T143000Z`, and the start goes on; the logs of the init containers
tell each. So is what would give the gateway variables or code when it starts: `.env` and `hooks` in `state`, `.node_modules` and
`.node_libraries` in `home`. Look into it and remove it when you need it no more. On a full or read-only claim what changed stays as it was until a
later start, with a `WARNING` in the log; only what was never there fails the start, until the claim is enlarged.

## Values

A value changes all that depends on it[#if expose.service]: with `expose.host`, Ingress or Route, the origins that the gateway lets browsers come from and the
webhooks of its host have another name[/#if]. `openclaw.config` is laid over openclaw.json: maps deep, all else as one value, null takes a
key away; `gateway.port`, `gateway.bind`, `gateway.auth` and `gateway.mode` are refused. What is under `extra` is added: a name or path that the chart has
already is refused, `{{ }}` is a template under `extra.objects` alone, and an extra container has the security context of all others.
In a namespace with a quota on `limits.cpu` set `limits.cpu` under `resources`, `scriptResources` and `configCheck.resources`.

| Value | Default | Meaning |
|---|---|---|
[#list values.table as row]
| `[=row.path]` | `[=row.initial?replace("|", "\\|")]` | [=row.description] |
[/#list]

No value changes the security context, the chart's own variables and mounts, or what restarts the pod. The image's tag is [#if chart.ownTag??]`[=chart.ownTag]`[#else]the release that the configuration was checked with[/#if], and no value changes it. There is always one pod: the
gateway's state has one writer.
