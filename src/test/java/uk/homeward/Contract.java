package uk.homeward;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import uk.homeward.engine.ProcessVariable;

/** The contract class of a process, and the delegates beside it. */
record Contract(Class<?> type) {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.homeward");

    private static final List<Contract> ALL = HOUSE.stream()
            .filter(type -> type.getPackageName().endsWith(".process"))
            .filter(type -> type.getSimpleName().endsWith("Process"))
            .map(JavaClass::reflect)
            .<Contract>map(Contract::new)
            .toList();

    private static final Map<String, Class<?>> DELEGATES = HOUSE.stream()
            .filter(type -> type.isAssignableTo(JavaDelegate.class) && !type.isInterface())
            .map(JavaClass::reflect)
            .collect(toMap(type -> uncapitalised(type.getSimpleName()), Function.identity()));

    static List<Contract> all() {
        return ALL;
    }

    static List<Contract> of(String processId) {
        return all().stream()
                .filter(contract -> contract.id().equals(processId))
                .toList();
    }

    /** Bean name to class, of everything that the engine may call. */
    static Map<String, Class<?>> delegates() {
        return DELEGATES;
    }

    static String uncapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    String id() {
        return (String) constants(String.class)
                .filter(field -> field.getName().equals("ID"))
                .map(Contract::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no ID"));
    }

    Set<String> messages() {
        return texts().filter(field -> !field.getName().endsWith("_ESCALATION"))
                .map(field -> (String) value(field))
                .collect(toCollection(TreeSet::new));
    }

    Set<String> escalations() {
        return texts().filter(field -> field.getName().endsWith("_ESCALATION"))
                .map(field -> (String) value(field))
                .collect(toCollection(TreeSet::new));
    }

    Set<String> variables() {
        return constants(ProcessVariable.class)
                .map(field -> ((ProcessVariable<?>) value(field)).name())
                .collect(toCollection(TreeSet::new));
    }

    private Stream<Field> texts() {
        return constants(String.class).filter(field -> !field.getName().equals("ID"));
    }

    private Stream<Field> constants(Class<?> kind) {
        return Arrays.stream(type.getDeclaredFields()).filter(field -> field.getType() == kind);
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
