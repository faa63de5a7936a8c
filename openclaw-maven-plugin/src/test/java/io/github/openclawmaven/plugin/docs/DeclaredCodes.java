package io.github.openclawmaven.plugin.docs;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;

/** The diagnostic codes that the classes declare. */
final class DeclaredCodes {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.github.openclawmaven");

    private static final Set<String> MAKERS = Set.of("error", "warning", "note", JavaConstructor.CONSTRUCTOR_NAME);

    private DeclaredCodes() {}

    /** Every constant. */
    static List<DiagnosticCode> constants() {
        return CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(DiagnosticCode.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(DeclaredCodes::value)
                .toList();
    }

    /** Where codes are made that no constant tells of. */
    static List<String> madeElsewhere() {
        return CLASSES.stream()
                .filter(type -> !type.isEquivalentTo(DiagnosticCode.class))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(DiagnosticCode.class))
                .filter(access -> MAKERS.contains(access.getName()))
                .map(JavaAccess::getOrigin)
                .filter(origin -> !(origin instanceof JavaStaticInitializer))
                .map(JavaCodeUnit::getFullName)
                .toList();
    }

    private static DiagnosticCode value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return (DiagnosticCode) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant.getFullName() + " cannot be read", e);
        }
    }
}
