package uk.homeward.circumstances;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.person.PersonHolding;

/** Where two records become one, the one that stays takes over what it lacks. Who is cared for is told to nobody by this. */
@Component
class CircumstancesOfPerson implements PersonHolding {

    private final AllCircumstances all;

    CircumstancesOfPerson(AllCircumstances all) {
        this.all = all;
    }

    @Override
    public void handOver(Handover handover) {
        if (!handover.isWhole()) {
            return;
        }
        Optional<Circumstances> former = all.findById(handover.from());
        if (former.isPresent()) {
            Circumstances kept = all.findById(handover.to()).orElseGet(() -> new Circumstances(handover.to()));
            EntryKind.ALL.forEach(kind -> take(kind, former.get(), kept));
            kept.take(former.get().returnAnswers());
            all.saveAndFlush(kept);
        }
    }

    private static <T extends Entry<T>> void take(EntryKind<T> kind, Circumstances former, Circumstances kept) {
        List<T> both = Stream.concat(kind.of(kept).stream(), kind.of(former).stream())
                .distinct()
                .toList();
        kept.correct(kind, both);
    }
}
