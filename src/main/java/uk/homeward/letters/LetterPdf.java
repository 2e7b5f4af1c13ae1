package uk.homeward.letters;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterSection.LetterRules;
import uk.homeward.refusal.Wording;

/** Makes a letter a PDF that a screen reader follows: tagged, with its language, a title and its fonts. */
@Component
class LetterPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String ITEM = "• ";

    private final ITemplateEngine templates;
    private final CouncilProfile council;
    private final LetterRules rules;

    LetterPdf(ITemplateEngine templates, CouncilProfile council, LetterRules rules) {
        this.templates = templates;
        this.council = council;
        this.rules = rules;
    }

    /** @param lines of a list, or the one of a paragraph */
    public record Block(boolean list, List<String> lines) {}

    /** One letter in one format. */
    public record Sheet(LetterView letter, String day, LetterFormat format, List<String> envelope, List<Block> blocks) {

        static Sheet of(Letter letter, LetterFormat format) {
            LetterView view = letter.view();
            return new Sheet(
                    view,
                    Wording.day(view.writtenOn()),
                    format,
                    view.envelope().lines().toList(),
                    LetterPdf.blocks(letter.wording(format)));
        }
    }

    byte[] of(Letter letter, List<LetterFormat> formats) {
        return of(
                letter.title(),
                formats.stream().map(format -> Sheet.of(letter, format)).toList());
    }

    /** Each sheet begins on a page of its own. */
    byte[] of(String title, List<Sheet> sheets) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(LetterPdf::font, "Letter");
        builder.withHtmlContent(html(title, sheets), null);
        builder.withProducer("Homeward");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private String html(String title, List<Sheet> sheets) {
        Context context = new Context(Locale.UK);
        context.setVariable("title", title);
        context.setVariable("sheets", sheets);
        context.setVariable("council", council.name());
        context.setVariable("from", rules.from());
        context.setVariable("contact", rules.contact());
        return templates.process("letters/letter", context);
    }

    static List<Block> blocks(String wording) {
        List<Block> blocks = new ArrayList<>();
        for (String line : wording.lines().toList()) {
            boolean item = line.startsWith(ITEM);
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (item && last != null && last.list()) {
                last.lines().add(line.substring(ITEM.length()));
            } else {
                blocks.add(new Block(item, new ArrayList<>(List.of(item ? line.substring(ITEM.length()) : line))));
            }
        }
        return blocks;
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
