package uk.homeward.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.homeward.ArchitectureTests;
import uk.homeward.entry.ReportReader;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.Sequel;

/** The walls of this room refuse whoever breaks them. */
class ReportWallTests {

    private static final Pattern QUERY = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:from|join)\\s+([a-z_.]+)");

    @SuppressWarnings("unused")
    static class ReportOfAChoice {
        Sequel sequel = Sequel.OTHER;
    }

    @SuppressWarnings("unused")
    static class NosyReport {
        NosyReport(EpisodeLookup episodes) {}
    }

    @Test
    void aReportMaySpeakOfChoicesButKnowsNoCapability() {
        assertThat(breaks(ArchitectureTests.reportsKnowNoCapability, ReportOfAChoice.class))
                .isFalse();
        assertThat(breaks(ArchitectureTests.reportsKnowNoCapability, NosyReport.class))
                .isTrue();
    }

    @Test
    void nobodyBuildsOnAReport() {
        assertThat(breaks(ArchitectureTests.nothingIsBuiltOnReports, ReportReader.class))
                .isTrue();
    }

    private static boolean breaks(ArchRule wall, Class<?> probe) {
        return wall.evaluate(new ClassFileImporter().importClasses(probe)).hasViolation();
    }

    @Test
    void aReportReadsItsOwnViewsOnly() throws IOException {
        assertThat(
                        tables(
                                """
                database.sql(\"""
                        select count(*) from report_stay
                        left join goal using (episode)
                        \""")
                """))
                .containsExactly("report_stay", "goal");

        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/uk/homeward/reports"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(tables(Files.readString(source)))
                        .as("%s", source)
                        .allMatch(name -> name.startsWith("report_") || name.equals("generate_series"));
            }
        }
    }

    private static List<String> tables(String source) {
        return QUERY.matcher(source)
                .results()
                .flatMap(query -> TABLE.matcher(query.group(1)).results())
                .map(table -> table.group(1))
                .toList();
    }
}
