# yaml-language-server: $schema=../../schema/descriptor.schema.json
#
# What runs in the cluster: an OpenClaw gateway with its agents, the channels by which people reach them, and their jobs. A build
# checks all of it against the release below, and packs it as a Helm chart. Every key and its default:
# [=reference]
apiVersion: openclaw/v1

# Of the chart, and of its Helm release where nobody says another.
name: [=name]

gateway:
  # The release that runs; its month alone, such as [=line], stands for the newest known one. What is generated is in the shape of that
  # release; mvn openclaw:upgrade-report -Dto=RELEASE says before what another one changes.
  release: [=release]

models:
  # Of every agent that names none: provider/model.
  default: anthropic/claude-sonnet-4-6
  providers:
    anthropic:
      # A secret is always a reference, never a value. This one is a key of the Secret openclaw-secrets:
      #   kubectl create secret generic openclaw-secrets --from-literal=ANTHROPIC_API_KEY=VALUE
      apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}

# What lies in agents/main is the agent's workspace: AGENTS.md is what it reads first, and each file in jobs/ is a cron job.
# A second agent is a key here and a folder there.
agents:
  main: {}
[#if channel??]

# Who can write to the agents, and from where. Secrets are made in the namespace of the chart, before it is installed.
channels:
[#include "/channel/" + channel + ".yaml.ftl"]
[/#if]

tools:
  # What no agent may use.
  deny:
    # Shell commands. For some, take this line out and name them: exec: {safeBins: [head, wc]}
    - exec
[#if tools.workspacePlugins]
    # This release takes what an agent writes into .openclaw/extensions of its workspace for a plugin, and runs it; no more from
    # 2026.3.13.
    - write
    - edit
    - apply_patch
[/#if]
[#if tools.fileUrls]
    # This release lets agents read any file of the container by its URL, the keys in its environment among them; no more from 2026.8.1.
    - read
[/#if]
[#if tools.configInClear]
    # This release shows agents its configuration with the secrets in clear; no more from 2026.4.14.
    - gateway
[/#if]
[#if !tools.workspaceOnly]
    # This release cannot keep the tools for files to the workspace: they reach every file of the container. Later ones do, from
    # 2026.2.17.
    - group:fs
[/#if]

kubernetes:
  platform: [=platform]
  # Nothing leads to the gateway from outside but kubectl port-forward. To change that:
[#if platform == "openshift"]
  #   expose: {route: {host: [=name].apps.example.com}}
[#else]
  #   expose: {ingress: {host: [=name].example.com, className: nginx, tlsSecret: [=name]-tls}}
[/#if]
