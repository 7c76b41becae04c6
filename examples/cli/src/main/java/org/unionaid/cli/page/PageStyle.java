package org.unionaid.cli.page;

/** The style sheet of a page: light and dark by the reader's choice, and black on white in print. */
final class PageStyle {
    static final String CSS = """

            :root{color-scheme:light dark;--text:#1f2328;--soft:#57606a;--line:#d0d7de;--back:#fff;--tint:#f6f8fa}
            @media (prefers-color-scheme:dark){:root{--text:#e6edf3;--soft:#a5adb7;--line:#30363d;--back:#0d1117;--tint:#161b22}}
            body{max-width:62rem;margin:2rem auto;padding:0 1rem;color:var(--text);background:var(--back);
            font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif}
            h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.2rem;border-bottom:1px solid var(--line)}
            h3{font-size:1.1rem;margin-top:1.6rem}h4{margin:1rem 0 .2rem}p{margin:.2rem 0}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.4rem 0}
            dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
            table{border-collapse:collapse;margin:.4rem 0;width:100%}
            th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
            th{background:var(--tint)}td.figure{font-variant-numeric:tabular-nums}
            .program{border:1px solid var(--line);border-radius:.4rem;padding:0 1rem 1rem;margin:1rem 0}
            .from,.note,details{color:var(--soft);font-size:.875rem}code{font-size:.8125rem;overflow-wrap:anywhere}
            .flag,.level{border:1px solid;border-radius:1rem;padding:0 .5rem;white-space:nowrap}
            .flag.printed{color:#1a7f37}.flag.national{color:#0969da}.flag.assumed{color:#9a6700}.level{color:#8250df}
            @media (prefers-color-scheme:dark){.flag.printed{color:#3fb950}.flag.national{color:#58a6ff}
            .flag.assumed{color:#d29922}.level{color:#bc8cff}}
            figure{margin:0;overflow-x:auto}figure svg{max-width:100%;height:auto}
            @media print{body{max-width:none;margin:0;color:#000;background:#fff}.program{break-inside:avoid}}
            """;

    private PageStyle() {}
}
