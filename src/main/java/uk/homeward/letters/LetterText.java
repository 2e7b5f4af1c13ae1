package uk.homeward.letters;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;

/** What a letter says, and to whom: that never changes. */
@MappedSuperclass
abstract class LetterText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
    @Nullable
    Long id;

    @Version
    private int version;

    private String template;
    private int templateVersion;
    private String personReference;
    private String caseReference;
    Addressee addressee;

    @Enumerated(EnumType.STRING)
    LetterWay way;

    /** Their names, with commas between. */
    private String formats;

    private String title;
    private String wording;
    private String easyRead;

    @Convert(converter = LetterValues.class)
    private Map<String, String> answers;

    LocalDate writtenOn;
    private String writtenBy;

    /** The letter that this is a representative's copy of. */
    private @Nullable Long copyOf;

    @SuppressWarnings("NullAway.Init")
    protected LetterText() {}

    @SuppressWarnings("NullAway.Init") // whoever keeps it is told by written()
    LetterText(
            LetterRequest asked,
            LetterTemplate words,
            Map<String, String> values,
            Addressee to,
            List<LetterFormat> formats) {
        template = asked.template();
        templateVersion = words.version();
        personReference = asked.personReference();
        caseReference = asked.caseReference();
        addressee = to;
        way = LetterWay.of(to, formats);
        this.formats = formats.stream().map(Enum::name).collect(Collectors.joining(","));
        title = words.title(values);
        wording = words.wording(values);
        easyRead = words.easyReadWording(values);
        answers = asked.values();
    }

    void writtenBy(LocalDate on, String by) {
        writtenOn = on;
        writtenBy = by;
    }

    void copies(LetterText original) {
        copyOf = requireNonNull(original.id);
    }

    boolean isCopy() {
        return copyOf != null;
    }

    @Nullable
    Long original() {
        return copyOf;
    }

    boolean asks(LetterRequest asked) {
        return !isCopy() && template.equals(asked.template()) && answers.equals(asked.values());
    }

    LetterRequest asked(@Nullable Map<String, String> better) {
        Map<String, String> now = new HashMap<>(answers);
        now.putAll(better == null ? Map.of() : better);
        return new LetterRequest(template, personReference, caseReference, now);
    }

    List<LetterFormat> formats() {
        return Arrays.stream(formats.split(",", -1)).map(LetterFormat::valueOf).toList();
    }

    String wording(LetterFormat format) {
        return format == LetterFormat.EASY_READ ? easyRead : wording;
    }

    String title() {
        return title;
    }

    String wording() {
        return wording;
    }

    String writtenBy() {
        return writtenBy;
    }

    String template() {
        return template;
    }

    int templateVersion() {
        return templateVersion;
    }

    Addressee addressee() {
        return addressee;
    }

    String reference() {
        return Reference.LETTER.of(requireNonNull(id));
    }

    String caseReference() {
        return caseReference;
    }

    String personReference() {
        return personReference;
    }
}
