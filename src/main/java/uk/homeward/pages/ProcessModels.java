package uk.homeward.pages;

/** The models of processes, as they are drawn. */
public interface ProcessModels {
    /**
     * In BPMN.
     *
     * @throws uk.homeward.refusal.NotFound if there is no such version
     */
    byte[] of(String process, int version);
}
