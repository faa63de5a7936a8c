package io.github.openclawmaven.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticCodeTest {

    @Test
    void noTwoConstantsOfThisModuleShareAnId() throws IllegalAccessException {
        List<DiagnosticCode> codes = codes();

        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(codes).extracting(DiagnosticCode::id).doesNotHaveDuplicates();
        assertThat(codes).extracting(DiagnosticCode::summary).doesNotHaveDuplicates();
    }

    private static List<DiagnosticCode> codes() throws IllegalAccessException {
        List<DiagnosticCode> codes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.openclawmaven.model")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(DiagnosticCode.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    codes.add((DiagnosticCode) constant.get(null));
                }
            }
        }
        return codes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OC0001", "OC9001", "OC100", "OC10001", "oc1001", "OC1001 "})
    void anIdHasItsForm(String id) {
        assertThatThrownBy(() -> DiagnosticCode.error(id, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
