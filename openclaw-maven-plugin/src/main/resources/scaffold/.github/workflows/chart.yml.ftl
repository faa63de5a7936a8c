# Builds the chart in each pull request. A tag such as v1.0.0 makes a release of what that build packed; the version is the POM's.
name: Chart
on:
  pull_request:
  push:
    branches: [main]
    tags: ["v*"]
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-java@v5
        with: {distribution: temurin, java-version: 17, cache: maven}
      # mvn wrapper:wrapper keeps the version of Maven with the sources; until then it is the runner's.
      - run: if [ -x mvnw ]; then ./mvnw -B -ntp verify; else mvn -B -ntp verify; fi
      - uses: actions/upload-artifact@v4
        with: {name: chart, path: target/*.tgz, if-no-files-found: error}
  release:
    if: startsWith(github.ref, 'refs/tags/v')
    needs: build
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - uses: actions/download-artifact@v5
        with: {name: chart}
      - run: gh release create "$GITHUB_REF_NAME" --verify-tag --generate-notes -- *.tgz
        env:
          GH_TOKEN: ${{ github.token }}
          GH_REPO: ${{ github.repository }}
