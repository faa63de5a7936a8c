[#ftl output_format="XML"]
      <plugin>
        <groupId>io.github.openclawmaven</groupId>
        <artifactId>openclaw-maven-plugin</artifactId>
        <version>[=plugin]</version>
[#if ownPom]
        <!-- For the packaging. -->
        <extensions>true</extensions>
[/#if]
        <executions>
          <execution>
            <!-- What editors know of the descriptor, kept at its release. -->
            <id>schema</id>
            <phase>validate</phase>
            <goals>
              <goal>schema</goal>
            </goals>
            <configuration>
              <schemaDirectory>${project.basedir}/src/schema</schemaDirectory>
            </configuration>
          </execution>
[#if !ownPom]
          <execution>
            <!-- mvn package makes the chart, as a second artifact of this project. -->
            <id>chart</id>
            <goals>
              <goal>generate</goal>
              <goal>package</goal>
            </goals>
          </execution>
[/#if]
          <execution>
            <!-- mvn verify has real Helm lint the chart. -->
            <id>lint</id>
            <goals>
              <goal>lint</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
