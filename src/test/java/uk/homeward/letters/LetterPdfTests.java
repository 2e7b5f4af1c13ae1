package uk.homeward.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterSection.LetterRules;

/** The letter that opens a transfer, as PDF. The files are left in {@code target/letters}, for people to look at. */
class LetterPdfTests {

    private static final String COUNCIL = "Derbyshire County Council";

    @ParameterizedTest
    @EnumSource(LetterFormat.class)
    @Tag("DER-30")
    void isTaggedAndSaysItsLanguageAndTitleInEachFormat(LetterFormat format) throws IOException {
        byte[] bytes = pdf().of(letter(format), List.of(format));
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/transfer-proposal-%s.pdf".formatted(format)), bytes);

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT))
                    .isNotNull();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Who gives your care at home");
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Dear Lily Example,", "the same care", COUNCIL)
                    .doesNotContain("{");
            assertThat(text.split("Please contact adult social care", -1))
                    .as("how to reach us stands there once")
                    .hasSize(2);
        }
    }

    private static Letter letter(LetterFormat format) {
        LetterTemplate words = new LetterTemplates().named("transfer-proposal");
        Map<String, String> values = Map.of(
                "name", "Lily Example",
                "council", COUNCIL,
                "programme", "Reshaping Direct Care");
        Letter letter = new Letter(
                        new LetterRequest("transfer-proposal", "PER-000001", "PKG-000001", values),
                        words,
                        values,
                        new Addressee("Lily Example", "7 Long Row, Belper", "DE56 1AB", null, null),
                        List.of(format))
                .written(LocalDate.of(2020, 9, 1), "social-worker");
        ReflectionTestUtils.setField(letter, "id", 123L);
        return letter;
    }

    private static LetterPdf pdf() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        CouncilProfile council = mock();
        given(council.name()).willReturn(COUNCIL);
        return new LetterPdf(engine, council, LetterRules.usual(COUNCIL));
    }
}
