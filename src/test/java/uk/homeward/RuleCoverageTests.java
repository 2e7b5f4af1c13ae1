package uk.homeward;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Holds the list of rules to the tests that carry their numbers, and tells in target/rule-coverage.md which are held. */
class RuleCoverageTests {

    private static final Path REPORT = Path.of("target/rule-coverage.md");
    private static final String NUMBER = "[A-Z]{3}-\\d{2}";

    /** Tests of this group do not run in every build, so that they hold no rule. */
    private static final String NOT_IN_EVERY_BUILD = "soak";

    /** Tags by which the build chooses; every other one is the number of a rule. */
    private static final List<String> GROUPS_OF_THE_BUILD =
            List.of(NOT_IN_EVERY_BUILD, "own-application", HomewardTest.APPLICATION);

    /** What holds over whole histories. */
    private static final String PROMISE = "promise-";

    private static final List<Rule> RULES = SourceRules.all();
    private static final SortedMap<String, TreeSet<String>> TESTS = testsByRule();

    @Test
    void everyLineOfTheFiveDecisionsIsListedOnce() {
        Map<String, List<Rule>> decisions = RULES.stream().collect(groupingBy(Rule::decision));

        Map.of("HAM", 20, "DER", 43, "ELO", 53, "COV", 16, "KEN", 38)
                .forEach((decision, lines) -> assertThat(decisions.get(decision))
                        .as("the lines of %s, in their order", decision)
                        .extracting(Rule::id)
                        .containsExactlyElementsOf(numbered(decision, lines)));
        assertThat(RULES).hasSize(170);
    }

    @Test
    void noTestCarriesTheNumberOfARuleThatDoesNotExist() {
        assertThat(TESTS.keySet()).isSubsetOf(RULES.stream().map(Rule::id).toList());
    }

    @Test
    void aRuleIsCalledHeldOnlyIfATestHoldsIt() {
        assertThat(RULES)
                .filteredOn(
                        rule -> rule.state() == RuleState.HELD && tests(rule).isEmpty())
                .as("said to be held in %s, but no test carries their number", SourceRules.LIST)
                .extracting(Rule::id)
                .isEmpty();
    }

    @Test
    void aRuleWithoutATestSaysWhatWillBuildItOrWhyNothingCan() {
        assertThat(RULES)
                .filteredOn(
                        rule -> rule.state() != RuleState.HELD && rule.note().isEmpty())
                .extracting(Rule::id)
                .isEmpty();
        assertThat(RULES)
                .filteredOn(
                        rule -> rule.state() == RuleState.BEYOND && !tests(rule).isEmpty())
                .as("said to be beyond software, but tested")
                .extracting(Rule::id)
                .isEmpty();
    }

    @Test
    void theReportTellsWhichRulesAreHeld() throws IOException {
        List<String> lines = new ArrayList<>(List.of("# Rules and the tests that hold them", "", summary(), ""));
        lines.add("| Rule | What it asks | State | Tests, or what is missing |");
        lines.add("|---|---|---|---|");
        RULES.forEach(rule -> lines.add(row(rule)));

        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);

        assertThat(Files.readString(REPORT))
                .contains(RULES.stream().map(Rule::id).toList());
    }

    private static String summary() {
        return Stream.of(RuleState.values())
                .map(state -> state.words + ": "
                        + RULES.stream().filter(rule -> rule.state() == state).count())
                .collect(joining("; "));
    }

    private static String row(Rule rule) {
        String begun = rule.state() == RuleState.LATER && !tests(rule).isEmpty() ? ", begun" : "";
        String tests = Stream.concat(
                        tests(rule).stream().map("`%s`"::formatted),
                        Stream.of(rule.note()).filter(note -> !note.isEmpty()))
                .collect(joining("; "));
        return "| %s | %s | %s%s | %s |".formatted(rule.id(), rule.title(), rule.state().words, begun, tests);
    }

    private static TreeSet<String> tests(Rule rule) {
        return TESTS.getOrDefault(rule.id(), new TreeSet<>());
    }

    private static List<String> numbered(String decision, int lines) {
        return Stream.iterate(1, number -> number + 1)
                .limit(lines)
                .map(number -> "%s-%02d".formatted(decision, number))
                .toList();
    }

    private static SortedMap<String, TreeSet<String>> testsByRule() {
        SortedMap<String, TreeSet<String>> tests = new TreeMap<>();
        for (Class<?> type : testClasses()) {
            for (Method method : type.getDeclaredMethods()) {
                List<String> tags =
                        Stream.concat(tags(type), tags(method)).distinct().toList();
                if (isRun(type, method) && !tags.contains(NOT_IN_EVERY_BUILD)) {
                    tags.stream()
                            .filter(tag -> !GROUPS_OF_THE_BUILD.contains(tag) && !tag.startsWith(PROMISE))
                            .forEach(rule -> tests.computeIfAbsent(rule, none -> new TreeSet<>())
                                    .add(type.getSimpleName() + "." + method.getName()));
                }
            }
        }
        return tests;
    }

    private static boolean isRun(Class<?> type, Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class)
                && !AnnotationSupport.isAnnotated(method, Disabled.class)
                && !AnnotationSupport.isAnnotated(type, Disabled.class);
    }

    private static Stream<String> tags(AnnotatedElement element) {
        return AnnotationSupport.findRepeatableAnnotations(element, Tag.class).stream()
                .map(Tag::value);
    }

    /** Those that the build runs by their names. */
    private static List<Class<?>> testClasses() {
        Path root = Path.of("target/test-classes");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith("Tests.class"))
                    .sorted()
                    .<Class<?>>map(RuleCoverageTests::load)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.replace(".class", "").replace('/', '.').replace('\\', '.');
            return Class.forName(name, false, RuleCoverageTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private enum RuleState {
        HELD("held"),
        LATER("later"),
        BEYOND("beyond");

        private final String words;

        RuleState(String words) {
            this.words = words;
        }
    }

    /** @param note what will build it, or why no software can hold it */
    private record Rule(String id, String title, RuleState state, String note) {

        String decision() {
            return id.substring(0, 3);
        }
    }

    /** The rules as they are listed for people to read. */
    private static final class SourceRules {

        private static final Path LIST = Path.of("src/docs/rules.md");

        static List<Rule> all() {
            try {
                return Files.readAllLines(LIST).stream()
                        .map(line -> List.of(line.split("\\|", -1)))
                        .filter(cells ->
                                cells.size() > 1 && cells.get(1).strip().matches(NUMBER))
                        .map(SourceRules::rule)
                        .toList();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static Rule rule(List<String> cells) {
            assertThat(cells)
                    .as("| Rule | Kind | What it asks | State | Note |: %s", cells)
                    .hasSize(7);
            String state = cells.get(4).strip().toUpperCase(Locale.ROOT);
            return new Rule(
                    cells.get(1).strip(),
                    cells.get(3).strip(),
                    RuleState.valueOf(state),
                    cells.get(5).strip());
        }
    }
}
