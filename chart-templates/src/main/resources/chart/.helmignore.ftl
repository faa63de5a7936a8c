[#ftl output_format="plainText"]
# Only what an editor or a build leaves at the top; files/ is carried as it is.
/.git/
/.idea/
/*.tgz
/*.tmproj
