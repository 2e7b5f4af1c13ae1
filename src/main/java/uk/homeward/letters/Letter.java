package uk.homeward.letters;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One letter: its words never change, what is wrong is said in another. */
@Entity
@Table(name = "letter")
class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String template;
    private String personReference;
    private String caseReference;
    private Addressee addressee;

    /** Their names, with commas between. */
    private String formats;

    private String title;
    private String wording;
    private String easyRead;

    @Convert(converter = LetterValues.class)
    private Map<String, String> answers;

    private LocalDate writtenOn;
    private String writtenBy;

    @Enumerated(EnumType.STRING)
    private LetterStatus status = LetterStatus.WRITTEN;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterChannel channel;

    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate returnedOn;
    private @Nullable String remark;
    private @Nullable Long replacedBy;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    @SuppressWarnings("NullAway.Init") // whoever keeps it is told by written()
    Letter(
            LetterRequest asked,
            LetterTemplate words,
            Map<String, String> values,
            Addressee to,
            List<LetterFormat> formats) {
        template = asked.template();
        personReference = asked.personReference();
        caseReference = asked.caseReference();
        addressee = to;
        this.formats = formats.stream().map(Enum::name).collect(Collectors.joining(","));
        title = words.title(values);
        wording = words.wording(values);
        easyRead = words.easyReadWording(values);
        answers = asked.values();
    }

    Letter written(LocalDate on, String by) {
        writtenOn = on;
        writtenBy = by;
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
        String language = addressee.language();
        if (language != null && !Boolean.TRUE.equals(translated)) {
            throw new Refusal(
                    "translated",
                    "The person asked for %s. Have it translated or read out in it, then say so.".formatted(language));
        }
        status = LetterStatus.SENT;
        channel = how;
        sentOn = on;
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

    void replace(Letter by, String why) {
        expectStillCounts();
        status = LetterStatus.REPLACED;
        replacedBy = requireNonNull(by.id);
        remark = why;
    }

    void neverGoes(String why) {
        if (status != LetterStatus.WRITTEN) {
            throw new Conflict("Only a letter that was not sent yet can be kept back. Write it anew if it was wrong.");
        }
        status = LetterStatus.NOT_NEEDED;
        remark = why;
    }

    private void expectStillCounts() {
        if (status == LetterStatus.REPLACED) {
            throw new Conflict("Another letter has taken the place of this one. Open the case to see it.");
        }
        if (status == LetterStatus.NOT_NEEDED) {
            throw new Conflict("This letter was kept back. Write a new one if it is needed after all.");
        }
    }

    /** Whether it says the same, so that whoever asks twice gets one letter. */
    boolean says(LetterRequest asked) {
        return status != LetterStatus.REPLACED
                && status != LetterStatus.NOT_NEEDED
                && template.equals(asked.template())
                && answers.equals(asked.values());
    }

    LetterRequest asked(@Nullable Map<String, String> better) {
        return new LetterRequest(template, personReference, caseReference, better == null ? answers : better);
    }

    String easyRead() {
        return easyRead;
    }

    String reference() {
        return Reference.LETTER.of(requireNonNull(id));
    }

    String caseReference() {
        return caseReference;
    }

    LetterView view() {
        return new LetterView(
                reference(),
                caseReference,
                personReference,
                title,
                wording,
                addressee.envelope(),
                addressee.hasPlace(),
                addressee.language(),
                Arrays.stream(formats.split(",", -1)).map(LetterFormat::valueOf).toList(),
                status,
                writtenOn,
                writtenBy,
                channel,
                sentOn,
                returnedOn,
                remark,
                Optional.ofNullable(replacedBy).map(Reference.LETTER::of).orElse(null));
    }
}
