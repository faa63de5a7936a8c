[#ftl output_format="plainText"]
# What builds write.
target/
# What openclaw:schema holds while it writes src/schema; that itself belongs to the sources, with its .openclaw-output.
.openclaw-output.lock
