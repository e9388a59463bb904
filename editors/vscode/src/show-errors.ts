/** The status bar: how many errors and warnings the brief at hand has, and whether anything checks it. */
import { sep } from "node:path";
import {
  DiagnosticSeverity,
  type Disposable,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
} from "vscode";
import { briefFolderOf } from "./active-brief.ts";
import type { Server } from "./server.ts";

export function showErrors(server: Server): Disposable {
  const item = window.createStatusBarItem("citedeck.errors", StatusBarAlignment.Left, 10);
  item.name = "Citedeck";
  const show = (): void => {
    const brief = briefFolderOf(window.activeTextEditor?.document);
    const state = server.state();
    const isChecked = brief !== undefined && state === "running" && server.hasChecked(brief);
    if (isChecked) showCounts(item, countIn(brief));
    else Object.assign(item, UNCHECKED[state], { backgroundColor: undefined });
    if (brief === undefined) item.hide();
    else item.show();
  };
  show();
  const listening = [
    window.onDidChangeActiveTextEditor(show),
    languages.onDidChangeDiagnostics(show),
    server.onState(show),
  ];
  return {
    dispose: () => {
      for (const one of [...listening, item]) one.dispose();
    },
  };
}

const UNCHECKED = {
  waiting: {
    text: "$(circle-slash) Citedeck",
    tooltip: "Citedeck does not run. Start it.",
    command: "citedeck.restart",
  },
  missing: {
    text: "$(warning) Citedeck is missing",
    tooltip: "Citedeck is not installed here. Look again, and say how to get it.",
    command: "citedeck.restart",
  },
  starting: {
    text: "$(sync~spin) Citedeck",
    tooltip: "Citedeck is starting.",
    command: "citedeck.showLog",
  },
  running: {
    text: "$(sync~spin) Citedeck",
    tooltip: "Citedeck is checking the brief.",
    command: "citedeck.showLog",
  },
  stopped: {
    text: "$(error) Citedeck has stopped",
    tooltip: "Citedeck has stopped. Start it again.",
    command: "citedeck.restart",
  },
} as const;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function countIn(brief: string): Counts {
  const found = languages
    .getDiagnostics()
    .filter(([{ scheme, fsPath }]) => scheme === "file" && fsPath.startsWith(brief + sep))
    .flatMap(([, diagnostics]) => diagnostics.filter(({ source }) => source === "citedeck"));
  const count = (severity: DiagnosticSeverity): number =>
    found.filter((one) => one.severity === severity).length;
  return { errors: count(DiagnosticSeverity.Error), warnings: count(DiagnosticSeverity.Warning) };
}

function showCounts(item: StatusBarItem, { errors, warnings }: Counts): void {
  item.text = `$(${errors === 0 ? "pass" : "error"}) Citedeck: ${said(errors, "error")}${warnings === 0 ? "" : `, ${said(warnings, "warning")}`}`;
  item.tooltip =
    errors === 0 ? "This brief can be built. Show its problems." : "This brief cannot be built. Show why.";
  item.command = "workbench.actions.view.problems";
  item.backgroundColor = errors === 0 ? undefined : new ThemeColor("statusBarItem.errorBackground");
}

function said(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
