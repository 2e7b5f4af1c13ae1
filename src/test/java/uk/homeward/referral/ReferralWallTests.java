package uk.homeward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.ArchitectureTests;
import uk.homeward.community.CommunityService;
import uk.homeward.entry.EntryService;
import uk.homeward.shortterm.EpisodeLookup;

/** The wall of this room refuses whoever breaks it. */
class ReferralWallTests {

    @SuppressWarnings("unused")
    static class AsksTheService {
        AsksTheService(EpisodeLookup episodes) {}
    }

    @SuppressWarnings("unused")
    static class AsksTheWayIn {
        AsksTheWayIn(EntryService entries) {}
    }

    @SuppressWarnings("unused")
    static class AsksTheVolunteers {
        AsksTheVolunteers(CommunityService community) {}
    }

    @ParameterizedTest
    @ValueSource(classes = {AsksTheService.class, AsksTheWayIn.class, AsksTheVolunteers.class})
    void aReferralKnowsNobodyToWhomItLeads(Class<?> probe) {
        var room = new ClassFileImporter().importClasses(probe);

        assertThat(ArchitectureTests.aReferralDoesNotKnowWhereItLeads
                        .evaluate(room)
                        .hasViolation())
                .isTrue();
    }
}
