package uk.homeward.transfer;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static uk.homeward.transfer.TransferExamples.FIGURES;
import static uk.homeward.transfer.TransferExamples.MEETING_ON;
import static uk.homeward.transfer.TransferExamples.findings;
import static uk.homeward.transfer.TransferExamples.handover;
import static uk.homeward.transfer.TransferExamples.level;
import static uk.homeward.transfer.TransferExamples.sourcing;
import static uk.homeward.transfer.TransferExamples.week;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Answers;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.letters.LetterService;
import uk.homeward.transfer.TransferFact.TransferMoved;

class TransferNewsTests {

    /** Told by the proposal itself and in the meeting, or with nobody there to be told. */
    private static final Set<TransferStatus> TOLD_OTHERWISE = EnumSet.of(
            TransferStatus.IN_SCOPE,
            TransferStatus.SIGNED_BY_ONE,
            TransferStatus.DIED,
            TransferStatus.MOVED,
            TransferStatus.OVER);

    private final Transfers transfers = mock();
    private final LetterService letters = mock();
    private final CarePackageService packages = mock(CarePackageService.class, Answers.RETURNS_DEEP_STUBS);

    @ParameterizedTest
    @EnumSource
    @Tag("DER-39")
    void thePersonIsWrittenToAtEveryStep(TransferStatus status) {
        Transfer transfer = sourcing(findings());
        transfer.planHandover(
                handover(MEETING_ON.plusDays(21).atTime(12, 30)), level(week(30, 1)), FIGURES, MEETING_ON);
        transfer.become(status, MEETING_ON);
        given(transfers.findById(1)).willReturn(Optional.of(transfer));
        given(packages.find(transfer.packageReference()).personReference()).willReturn("PER-000001");

        new TransferNews(transfers, letters, packages)
                .on(new TransferMoved(transfer.reference(), transfer.packageReference(), status, null));

        then(letters).should(times(TOLD_OTHERWISE.contains(status) ? 0 : 1)).write(any());
    }
}
