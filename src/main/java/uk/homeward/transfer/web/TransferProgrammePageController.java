package uk.homeward.transfer.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.transfer.GapLookup;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.WaveLookup;

/** The programme as a whole, and each of its areas. */
@PageController
@Order(55)
class TransferProgrammePageController implements NavigationSource {

    private static final String PROGRAMME = "/programmes/transfer";
    private static final String WAVE = PROGRAMME + "/waves/{reference}";

    private final WaveLookup lookup;
    private final TransferLookup transfers;
    private final GapLookup gaps;

    TransferProgrammePageController(WaveLookup lookup, TransferLookup transfers, GapLookup gaps) {
        this.lookup = lookup;
        this.transfers = transfers;
        this.gaps = gaps;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Transfers of care",
                        PROGRAMME,
                        visitor -> lookup.run() && visitor.may(Permission.SEE_TRANSFERS))
                .under(NavigationGroup.FINDING_CARE));
    }

    @GetMapping(PROGRAMME)
    String programme(Model model) {
        Visitor.allowed(Permission.SEE_TRANSFERS);
        model.addAttribute("programme", lookup.programme());
        model.addAttribute("chart", ReleasedChart.of(lookup.released()));
        model.addAttribute("left", BurnDownChart.of(lookup.burnDown()));
        return "transfer/programme";
    }

    @GetMapping(WAVE)
    String wave(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable TransferStatus status,
            PageQuery page,
            Model model) {
        Visitor.allowed(Permission.SEE_TRANSFERS);
        model.addAttribute("wave", lookup.find(reference));
        model.addAttribute("work", gaps.ofWave(reference));
        model.addAttribute("chart", BurnDownChart.of(lookup.burnDown(reference)));
        model.addAttribute("status", status);
        model.addAttribute("people", transfers.ofWave(reference, status, page));
        return "transfer/wave";
    }
}
