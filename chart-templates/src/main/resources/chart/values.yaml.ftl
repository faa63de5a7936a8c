[#ftl output_format="plainText"]
# Values of [=chart.name]. What the agents are and do is in files/ and is not a value.

[=values.yaml][#rt]
