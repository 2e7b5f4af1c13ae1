package uk.homeward;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that walks a referral from POST to outcome says what there is. */
class WalkTests {

    private static final Path WALK = Path.of("src/docs/walk.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.\\w+)?`");

    @Test
    void everyClassThatTheWalkNamesExists() throws IOException {
        Set<String> classes =
                Contract.HOUSE.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertThat(named()).hasSizeGreaterThan(40).isSubsetOf(classes);
    }

    @Test
    void everyDelegateOfTheReferralIsOnTheWalk() throws IOException {
        Set<String> ours = Contract.delegates().values().stream()
                .filter(delegate -> delegate.getPackageName().equals("uk.homeward.referral.process"))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(named()).containsAll(ours);
    }

    private static Set<String> named() throws IOException {
        return CLASS.matcher(Files.readString(WALK))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
