package uk.homeward.visitrecord.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.visitrecord.VisitFileService;
import uk.homeward.visitrecord.VisitRecordLists;
import uk.homeward.visitrecord.VisitRecordService;
import uk.homeward.visitrecord.VisitRecordView;

/** How its visits went, told by a provider's own staff. */
@PageController
@Order(23)
class ProviderVisitPageController implements NavigationSource {

    private static final String PAGE = "/provider/visit-records";
    private static final String FILES = "/provider/visit-files";

    private final VisitRecordService records;
    private final VisitRecordLists lists;
    private final VisitFileService files;
    private final FrameworkRules rules;

    ProviderVisitPageController(
            VisitRecordService records, VisitRecordLists lists, VisitFileService files, FrameworkRules rules) {
        this.records = records;
        this.lists = lists;
        this.files = files;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "How visits went",
                PAGE,
                visitor -> rules.buysCare() && visitor.provider().isPresent()));
    }

    @GetMapping(PAGE)
    String all(PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("records", lists.ofProvider(provider, page));
        model.addAttribute("shares", lists.shares(provider));
        return "visitrecord/ours";
    }

    @GetMapping(FILES)
    String files(PageQuery page, Model model) {
        model.addAttribute("files", files.ofProvider(Guest.provider(), page));
        model.addAttribute("columns", VisitFileService.columns());
        return "visitrecord/files";
    }

    @GetMapping(FILES + "/{reference}")
    String file(@PathVariable String reference, PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("file", files.find(provider, reference));
        model.addAttribute("problems", files.problems(provider, reference, page));
        return "visitrecord/file";
    }

    @FormMapping(FILES + "/new")
    String send(Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        String provider = Guest.provider();
        boolean lookOnly = "LOOK".equals(form.neededText("counts", "Say whether it counts at once."));
        return form.handle(
                FormPage.titled("Send a file of visits")
                        .back(FILES, "Back to files")
                        .explained(
                                "Where the file has a mistake nothing of it counts: you read each with its row, mend the file and"
                                        + " send it again.")
                        .asking(
                                FormField.file("file", "File").hint("CSV in UTF-8 with commas, or XLSX"),
                                FormField.choice(
                                        "counts",
                                        "Does it count at once?",
                                        Map.of(
                                                "COUNT",
                                                "Yes, where it has no mistake",
                                                "LOOK",
                                                "No, only look it through")))
                        .button("Send"),
                "The file was looked through. It stands first in the list.",
                () -> files.send(provider, name(file), content(file), lookOnly));
    }

    @FormMapping("/provider/packages/{reference}/visit-record")
    String tell(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        Map<String, String> visits = new LinkedHashMap<>();
        records.recent(provider, reference).forEach((number, when) -> visits.put(String.valueOf(number), when));
        visits.put(VisitForm.UNPLANNED, "Nobody planned it");
        VisitForm typed = VisitForm.read(form);
        return form.handle(
                FormPage.titled("Tell how a visit went")
                        .about(reference)
                        .explained("What you told before stays as history where you put it right.")
                        .back(PAGE, "Back to how visits went")
                        .asking(VisitForm.fields(visits))
                        .button("Tell"),
                "It is on record.",
                () -> records.tell(provider, reference, typed.told()));
    }

    @FormMapping(PAGE + "/{number:[0-9]+}/withdrawal")
    String withdraw(@PathVariable long number, Form form) {
        String provider = Guest.provider();
        VisitRecordView known = records.find(provider, number);
        String why = form.neededText("why", "Say why this was told by mistake.");
        return form.handle(
                FormPage.titled("Withdraw what you told")
                        .about("%s, %s: %s"
                                .formatted(
                                        known.packageReference(),
                                        Wording.day(known.record().day()),
                                        known.record().inWords()))
                        .explained(
                                "It holds no more, and stays as history. To put its times right, tell the visit anew instead.")
                        .back(PAGE, "Back to how visits went")
                        .asking(FormField.words("why", "Why was it told by mistake?"))
                        .warningButton("Withdraw"),
                "It is withdrawn.",
                () -> records.withdraw(provider, number, why));
    }

    private static @Nullable String name(@Nullable MultipartFile file) {
        return file == null ? null : file.getOriginalFilename();
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
