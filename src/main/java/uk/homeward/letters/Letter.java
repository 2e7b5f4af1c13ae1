package uk.homeward.letters;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One letter and its way: its words never change, what is wrong is said in another. */
@Entity
@Table(name = "letter")
class Letter extends LetterText {

    private static final Set<LetterStatus> NOT_GONE =
            EnumSet.of(LetterStatus.WRITTEN, LetterStatus.QUEUED, LetterStatus.FAILED);

    @Enumerated(EnumType.STRING)
    private LetterStatus status = LetterStatus.WRITTEN;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterChannel channel;

    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate returnedOn;
    private @Nullable String remark;
    private @Nullable Long replacedBy;

    private int attempts;
    private @Nullable Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReachedOtherwise reachedBy;

    private @Nullable LocalDate reachedOn;

    /** With which it is printed. */
    private @Nullable Long batchId;

    protected Letter() {}

    Letter(
            LetterRequest asked,
            LetterTemplate words,
            Map<String, String> values,
            Addressee to,
            List<LetterFormat> formats) {
        super(asked, words, values, to, formats);
    }

    Letter written(LocalDate on, String by) {
        writtenBy(on, by);
        return this;
    }

    /** The same for somebody who has copies of the person's letters. */
    Letter copyOf(Letter original) {
        copies(original);
        return this;
    }

    /** @param translated whether it went in the person's language, where that is another than ours */
    void send(LetterChannel how, LocalDate on, @Nullable Boolean translated) {
        if (status == LetterStatus.SENT) {
            throw new Conflict("This letter went on %s already. If it was sent again, write it anew."
                    .formatted(Wording.day(requireNonNull(sentOn))));
        }
        expectStillCounts();
        if (on.isBefore(writtenOn)) {
            throw new Refusal(
                    "sentOn", "The letter was written on %s. Check the day.".formatted(Wording.day(writtenOn)));
        }
        if (how == LetterChannel.POST && !addressee.hasPlace()) {
            throw new Refusal(
                    "channel",
                    "There was no address on record that post reaches. Hand the letter over, or put the address right and write it anew.");
        }
        if (how == LetterChannel.EMAIL && addressee.email() == null) {
            throw new Refusal(
                    "channel",
                    "Nobody asked for this letter by email. Record first that they wish it and to which address, then write the letter anew.");
        }
        String language = addressee.language();
        if (language != null && !Boolean.TRUE.equals(translated)) {
            throw new Refusal(
                    "translated",
                    "The person asked for %s. Have it translated or read out in it, then say so.".formatted(language));
        }
        status = LetterStatus.SENT;
        channel = how;
        sentOn = on;
        nextAttemptAt = null;
        reachedBy = null;
        reachedOn = null;
    }

    /** @return whether that is news */
    boolean queue(Instant now) {
        if (status == LetterStatus.QUEUED) {
            return false;
        }
        if (way != LetterWay.EMAIL) {
            throw new Refusal(
                    "letter",
                    "This letter does not go by email: %s. Send it in that way."
                            .formatted(way.label().toLowerCase(Locale.UK)));
        }
        if (status == LetterStatus.SENT) {
            throw new Conflict("This letter went on %s already. If it is to go again, write it anew."
                    .formatted(Wording.day(requireNonNull(sentOn))));
        }
        expectStillCounts();
        status = LetterStatus.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
        return true;
    }

    void putIn(long batch) {
        batchId = batch;
    }

    boolean isQueued() {
        return status == LetterStatus.QUEUED;
    }

    /** A server did not take it. @return whether it is not tried any more */
    boolean notTaken(Instant now, int most, Duration wait) {
        attempts++;
        nextAttemptAt = attempts < most ? now.plus(wait.multipliedBy(attempts)) : null;
        if (nextAttemptAt == null) {
            status = LetterStatus.FAILED;
        }
        return nextAttemptAt == null;
    }

    void comeBack(LocalDate on, String why) {
        if (status != LetterStatus.SENT) {
            throw new Conflict("Only a letter that was sent can come back. Record first how it went.");
        }
        if (on.isBefore(requireNonNull(sentOn))) {
            throw new Refusal("returnedOn", "The letter went on %s. Check the day.".formatted(Wording.day(sentOn)));
        }
        status = LetterStatus.RETURNED;
        returnedOn = on;
        remark = why;
    }

    /** Whoever it is for was told what it says. @return whether that is news */
    boolean reached(ReachedOtherwise how, LocalDate on, String words) {
        if (status == LetterStatus.REACHED) {
            return false;
        }
        if (status == LetterStatus.SENT) {
            throw new Conflict("This letter went on %s. Record first that it came back."
                    .formatted(Wording.day(requireNonNull(sentOn))));
        }
        expectStillCounts();
        status = LetterStatus.REACHED;
        reachedBy = how;
        reachedOn = on;
        remark = words;
        nextAttemptAt = null;
        return true;
    }

    void replace(Letter by, String why) {
        expectStillCounts();
        status = LetterStatus.REPLACED;
        replacedBy = requireNonNull(by.id);
        remark = why;
    }

    void neverGoes(String why) {
        if (!NOT_GONE.contains(status)) {
            throw new Conflict("Only a letter that was not sent yet can be kept back. Write it anew if it was wrong.");
        }
        status = LetterStatus.NOT_NEEDED;
        remark = why;
        nextAttemptAt = null;
    }

    /** What kept it back was a mistake. */
    void goesAfterAll() {
        status = LetterStatus.WRITTEN;
        remark = null;
    }

    boolean notGone() {
        return NOT_GONE.contains(status);
    }

    private void expectStillCounts() {
        if (status == LetterStatus.REPLACED) {
            throw new Conflict("Another letter has taken the place of this one. Open the case to see it.");
        }
        if (status == LetterStatus.NOT_NEEDED) {
            throw new Conflict("This letter was kept back. Write a new one if it is needed after all.");
        }
    }

    /**
     * Whether it says the same, so that whoever asks twice gets one letter. What reached the person on an earlier day told of
     * something else, whatever its words.
     */
    boolean says(LetterRequest asked, LocalDate today) {
        return status.counts() && (status.open() || writtenOn.equals(today)) && asks(asked);
    }

    LetterView view() {
        return new LetterView(
                reference(),
                caseReference(),
                personReference(),
                title(),
                wording(),
                addressee.envelope(),
                addressee.hasPlace(),
                addressee.language(),
                formats(),
                status,
                writtenOn,
                writtenBy(),
                channel,
                sentOn,
                returnedOn,
                remark,
                Optional.ofNullable(replacedBy).map(Reference.LETTER::of).orElse(null),
                way,
                Optional.ofNullable(original()).map(Reference.LETTER::of).orElse(null),
                reachedBy,
                reachedOn,
                template(),
                templateVersion());
    }
}
