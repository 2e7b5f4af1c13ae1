package uk.homeward.frameworkmove;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The move as it is read. */
@Service
@Transactional(readOnly = true)
public class FrameworkMoveLookup {

    private final FrameworkMoves moves;
    private final MovingPeople people;
    private final MovingLines lines;
    private final ProviderProgress progress;
    private final FrameworkMoveRules rules;
    private final Providers names;

    FrameworkMoveLookup(
            FrameworkMoves moves,
            MovingPeople people,
            MovingLines lines,
            ProviderProgress progress,
            FrameworkMoveRules rules,
            Providers names) {
        this.moves = moves;
        this.people = people;
        this.lines = lines;
        this.progress = progress;
        this.rules = rules;
        this.names = names;
    }

    /** The newest first. */
    public Paged<FrameworkMoveView> all(PageQuery page) {
        return Paged.of(moves.newest(page.pageable()).map(this::view));
    }

    public FrameworkMoveView find(String reference) {
        return view(load(reference));
    }

    /** Who is late stands first, then whoever waits longest; no names. */
    public Paged<MovingLine> people(String reference, @Nullable MoveStatus status, PageQuery page) {
        return lines.of(load(reference).number(), status, page);
    }

    /** In the newest move that the person is in. */
    public Optional<MovingView> ofPackage(String packageReference) {
        return people.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .findFirst()
                .map(person -> {
                    String follower = person.newProvider();
                    return person.view(
                            Reference.FRAMEWORK_MOVE.of(person.move()),
                            names.name(person.provider()),
                            follower == null ? null : names.name(follower));
                });
    }

    /** People who are not settled although the new framework holds. */
    public long late() {
        return lines.late();
    }

    private FrameworkMoveView view(FrameworkMove move) {
        return new FrameworkMoveView(
                move.reference(),
                rules.title(),
                move.openedOn(),
                move.openedBy(),
                move.movesOn(),
                move.closedOn(),
                progress.of(move.number(), names::name),
                lines.counts(move.number()),
                lines.late(move.number()));
    }

    private FrameworkMove load(String reference) {
        return moves.findById(Reference.FRAMEWORK_MOVE.id(reference)).orElseThrow(Reference.FRAMEWORK_MOVE::unknown);
    }
}
