package uk.homeward.decommissioning;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What was answered, told, decided and signed while a service was being closed. */
@Component
class ClosingRecords {

    private final PhaseQuestions questions;
    private final ClosingAlarms alarms;
    private final ClosingExtensions extensions;
    private final ClosingProofs proofs;
    private final MovedPersons moves;
    private final DailyStands days;

    ClosingRecords(
            PhaseQuestions questions,
            ClosingAlarms alarms,
            ClosingExtensions extensions,
            ClosingProofs proofs,
            MovedPersons moves,
            DailyStands days) {
        this.questions = questions;
        this.alarms = alarms;
        this.extensions = extensions;
        this.proofs = proofs;
        this.moves = moves;
        this.days = days;
    }

    List<DecommissioningView.Answer> answers(long closing) {
        return questions.findByDecommissioningIdOrderById(closing).stream()
                .map(PhaseQuestion::view)
                .toList();
    }

    List<DecommissioningView.Alarm> alarms(long closing) {
        return alarms.findByDecommissioningIdOrderById(closing).stream()
                .map(ClosingAlarm::view)
                .toList();
    }

    List<DecommissioningView.Extended> extensions(long closing) {
        return extensions.findByDecommissioningIdOrderById(closing).stream()
                .map(ClosingExtension::view)
                .toList();
    }

    Stream<DecommissioningView.Proof> proofs(long closing) {
        return proofs.findByDecommissioningId(closing).stream().map(ClosingProof::view);
    }

    Paged<DecommissioningView.Move> moves(long closing, PageQuery page) {
        return Paged.of(moves.findByDecommissioningIdOrderByMovedOnDescEpisodeIdDesc(closing, page.pageable())
                .map(MovedPerson::view));
    }

    List<DecommissioningView.Day> weeks(long closing) {
        return days.weekly(closing);
    }
}
