package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.confidentiality.Sight;
import uk.homeward.pages.CaseReading.ShownPart;

class CaseReadingTests {
    private final CaseFile file = new CaseFile("REF-000001", mock(CaseContributor.class));
    private final CaseReading reading = new CaseReading();

    @Test
    void aProblemWithOnePartLeavesTheOthers() {
        List<ShownPart> shown = reading.read(
                List.of(
                        part("the referral", CasePosition.REQUEST, any -> {
                            throw new IllegalStateException("broken");
                        }),
                        part("the service", CasePosition.SUPPORT, any -> Optional.of("here"))),
                file,
                Sight.WHOLE);

        assertThat(shown).extracting(ShownPart::content).containsExactly("here");
        assertThat(reading.missing()).containsExactly("the referral");
    }

    @Test
    void partsStandInTheOrderOfALifeWhoeverComesFirst() {
        List<ShownPart> shown = reading.read(
                List.of(
                        part("the review", CasePosition.REVIEW, any -> Optional.of("last")),
                        part("the referral", CasePosition.REQUEST, any -> Optional.of("first")),
                        part("the bridging care", CasePosition.BEFORE_SUPPORT, any -> Optional.empty())),
                file,
                Sight.WHOLE);

        assertThat(shown).extracting(ShownPart::content).containsExactly("first", "last");
        assertThat(reading.missing()).isEmpty();
    }

    @Test
    void whatSeveralPartsNeedIsReadOnce() {
        int[] asked = {0};
        Function<CaseFile, Optional<?>> counted = opened -> opened.once(String.class, reference -> {
            asked[0]++;
            return Optional.of(reference);
        });

        reading.read(
                List.of(
                        part("the referral", CasePosition.REQUEST, counted),
                        part("the service", CasePosition.SUPPORT, counted)),
                file,
                Sight.WHOLE);

        assertThat(asked[0]).isEqualTo(1);
    }

    private static CasePart part(
            String name, CasePosition position, Function<CaseFile, ? extends Optional<?>> content) {
        return new CasePart(name, position, "template", "fragment", content);
    }
}
