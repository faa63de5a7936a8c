[#ftl output_format="plainText"]
[=values.schema][#rt]
