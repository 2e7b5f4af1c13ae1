package uk.homeward;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.repository.Repository;

/** The walls of the house. The modules and their one way are in {@link ModularityTests}. */
@AnalyzeClasses(locations = ArchitectureTests.Production.class)
public class ArchitectureTests {

    /** What is built, whatever else lies on the path of the tests. */
    static class Production implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Path.of("target/classes/uk/homeward")));
        }
    }

    @ArchTest
    static final ArchRule theEngineIsKnownInFewPlaces = noClasses()
            .that(resideOutsideOfPackages("..process..", "uk.homeward.engine..", "uk.homeward.access.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."));

    @ArchTest
    static final ArchRule aCapabilityDoesNotKnowItsProcessesOrPages = noClasses()
            .that(resideOutsideOfPackages("..process..", "..web.."))
            .should()
            .dependOnClassesThat(resideInAPackage("uk.homeward..process..").or(resideInAPackage("uk.homeward..web..")));

    @ArchTest
    static final ArchRule whatPagesAreMadeOfKnowsNoCapability = noClasses()
            .that(resideInAPackage("uk.homeward.site.."))
            .should()
            .dependOnClassesThat(resideInAPackage("uk.homeward..")
                    .and(resideOutsideOfPackages(
                            "uk.homeward.site..",
                            "uk.homeward.access..",
                            "uk.homeward.audit..",
                            "uk.homeward.calendar..",
                            "uk.homeward.council..",
                            "uk.homeward.idempotency..",
                            "uk.homeward.paging..",
                            "uk.homeward.refusal..")));

    @ArchTest
    static final ArchRule pagesAndApiAloneKnowTheWeb = noClasses()
            .that(resideOutsideOfPackages(
                    "..web..",
                    "uk.homeward.site..",
                    "uk.homeward.pages..",
                    "uk.homeward.api..",
                    "uk.homeward.access..",
                    "uk.homeward.tasklist..",
                    "uk.homeward.engine.rest.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet.."));

    @ArchTest
    static final ArchRule theEngineKnowsNothingOfTheBusiness = noClasses()
            .that(resideInAPackage("uk.homeward.engine.."))
            .should()
            .dependOnClassesThat(resideInAPackage("uk.homeward..")
                    .and(resideOutsideOfPackages(
                            "uk.homeward.engine..",
                            "uk.homeward.refusal..",
                            "uk.homeward.database..",
                            // Its history goes with the record that it is about.
                            "uk.homeward.holding..")));

    /** They read views, and share no more than the names of choices with those whose figures they tell. */
    @ArchTest
    public static final ArchRule reportsKnowNoCapability = noClasses()
            .that(resideInAPackage("uk.homeward.reports.."))
            .should()
            .dependOnClassesThat(resideInAPackage("uk.homeward..")
                    .and(resideOutsideOfPackages(
                            "uk.homeward.reports..",
                            "uk.homeward.calendar..",
                            "uk.homeward.council..",
                            "uk.homeward.site..",
                            // What is counted outlives the record.
                            "uk.homeward.holding..",
                            // What somebody enters of an earlier year has a name to it, and is refused in a sentence.
                            "uk.homeward.api..",
                            "uk.homeward.audit..",
                            "uk.homeward.refusal.."))
                    .and(not(assignableTo(Enum.class)))
                    .or(resideInAnyPackage("org.springframework.data..", "jakarta.persistence..")));

    @ArchTest
    public static final ArchRule nothingIsBuiltOnReports = noClasses()
            .that(resideOutsideOfPackages("uk.homeward.reports.."))
            .should()
            .dependOnClassesThat(resideInAPackage("uk.homeward.reports.."));

    /** It announces what happened to it, and asks by interfaces of its own: wherever it leads listens and answers. */
    @ArchTest
    public static final ArchRule aReferralDoesNotKnowWhereItLeads = noClasses()
            .that(resideInAPackage("uk.homeward.referral.."))
            .should()
            .dependOnClassesThat(resideInAPackage("uk.homeward.entry..")
                    .or(resideInAPackage("uk.homeward.shortterm.."))
                    .or(resideInAPackage("uk.homeward.community..")));

    @ArchTest
    static final ArchRule repositoriesBelongToTheirCapability =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule delegatesAreCalledByTheEngineOnly =
            classes().that().areAssignableTo(JavaDelegate.class).should().notBePublic();

    @ArchTest
    static final ArchRule processClassesSayWhatTheyAre = classes()
            .that()
            .resideInAPackage("uk.homeward..process..")
            .and()
            .resideOutsideOfPackages("uk.homeward.pages..", "uk.homeward.rehearsal..", "uk.homeward.tasklist..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveNameMatching(".*(Process|Trigger|Delegate|Options|Reader)");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule daysAreDaysOutsideTheEngine = noClasses()
            .that(resideOutsideOfPackages("..process..", "uk.homeward.engine..", "uk.homeward.access.."))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date");

    /** There is one clock, and it is injected: otherwise a rehearsal would show two times at once. */
    @ArchTest
    static final ArchRule whatTimeItIsComesFromTheClock = noClasses()
            .should()
            .callCodeUnitWhere(target(describe("is now() without a Clock", ArchitectureTests::asksTheMachine)));

    /** The machine's zone is UTC, and no day begins there: what means a day or an hour names Europe/London. */
    @ArchTest
    static final ArchRule nobodyAsksTheMachineForItsZone = noClasses()
            .that(resideOutsideOfPackages("uk.homeward.operations.."))
            .should()
            .callCodeUnitWhere(target(describe("takes the zone of the machine", called -> called.getFullName()
                    .matches("java\\.(time\\.(ZoneId\\.systemDefault|Clock\\.systemDefaultZone)"
                            + "|util\\.(TimeZone\\.getDefault|Calendar\\.getInstance|GregorianCalendar\\.<init>)"
                            + "|text\\.SimpleDateFormat\\.<init>|sql\\.\\w+\\.(valueOf|toLocal\\w+)).*"))));

    /** A date that moves has one way, and that is drawn (ADR 17). */
    @ArchTest
    static final ArchRule nobodyMovesATimerWhereItWaits = noClasses()
            .should()
            .callCodeUnitWhere(target(describe(
                    "changes when a job is due",
                    called -> called.getOwner().isAssignableTo(ManagementService.class)
                            && called.getName().matches("(set|recalculate)Job(s)?Duedate.*"))));

    @ArchTest
    static final ArchRule anAggregateHasVerbsNotSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule noDrawerForOddsAndEnds =
            noClasses().should().resideInAnyPackage("..common..", "..util..", "..config..", "..dto..", "..exception..");

    static Stream<Arguments> walls() {
        return Stream.of(
                arguments(whatPagesAreMadeOfKnowsNoCapability, "uk.homeward.site.SiteProbe"),
                arguments(aCapabilityDoesNotKnowItsProcessesOrPages, "uk.homeward.review.RootProbe"),
                arguments(pagesAndApiAloneKnowTheWeb, "uk.homeward.review.RootProbe"),
                arguments(nobodyAsksTheMachineForItsZone, "uk.homeward.engine.ZoneProbe"),
                arguments(nobodyMovesATimerWhereItWaits, "uk.homeward.engine.TimersHealthIndicatorTests"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void aProbeThatBreaksAWallIsRefused(ArchRule wall, String probe) throws ClassNotFoundException {
        JavaClasses broken = new ClassFileImporter().importClasses(Class.forName(probe));

        assertThat(wall.evaluate(broken).hasViolation()).isTrue();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/uk/homeward"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("uk/homeward"))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();

            assertThat(silent).isEmpty();
        }
    }

    private static boolean asksTheMachine(CodeUnitCallTarget called) {
        JavaClass owner = called.getOwner();
        boolean now = called.getName().equals("now")
                && owner.getPackageName().equals("java.time")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean newDate = owner.isEquivalentTo(java.util.Date.class)
                && called.getRawParameterTypes().isEmpty();
        return now || newDate && called.getName().equals("<init>");
    }
}
