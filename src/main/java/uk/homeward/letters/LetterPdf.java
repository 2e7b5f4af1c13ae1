package uk.homeward.letters;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterSection.LetterRules;

/** Makes a letter a PDF that a screen reader follows: tagged, with its language, a title and its fonts. */
@Component
class LetterPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;
    private final CouncilProfile council;
    private final LetterRules rules;

    LetterPdf(ITemplateEngine templates, CouncilProfile council, LetterRules rules) {
        this.templates = templates;
        this.council = council;
        this.rules = rules;
    }

    byte[] of(Letter letter, List<LetterFormat> formats) {
        return of(
                letter.title(),
                formats.stream().map(format -> LetterSheet.of(letter, format)).toList());
    }

    /** Each sheet begins on a page of its own. */
    byte[] of(String title, List<LetterSheet> sheets) {
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

    private String html(String title, List<LetterSheet> sheets) {
        Context context = new Context(Locale.UK);
        context.setVariable("title", title);
        context.setVariable("sheets", sheets);
        context.setVariable("council", council.name());
        context.setVariable("from", rules.from());
        context.setVariable("contact", rules.contact());
        return templates.process("letters/letter", context);
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
