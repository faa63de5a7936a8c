[#ftl output_format="plainText"]
---
# yaml-language-server: $schema=../../../../../schema/job.schema.json
#
# At these times the agent gets the text below the second line of dashes.
schedule: {cron: "0 9 * * MON-FRI", tz: UTC}
[#if channel??]
# Without a delivery the answer stays with the run of the job. To have it sent:
#   delivery: {channel: [=channel], to: "[=address]"}
[#else]
# The answer stays with the run of the job. A channel of the descriptor has it sent:
#   delivery: {channel: telegram, to: "12345678"}
[/#if]
---
Name the day of the week, and one thing that is worth doing on it.
