[#ftl output_format="XML"]
<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>

  <groupId>com.example</groupId>
  <artifactId>[=name]</artifactId>
  <version>1.0.0</version>
  <!-- The artifact is the Helm chart: mvn package makes target/[=name]-1.0.0.tgz, mvn deploy publishes it. -->
  <packaging>openclaw</packaging>

  <build>
    <plugins>
[#include "/plugin.xml.ftl"]
    </plugins>
  </build>
</project>
