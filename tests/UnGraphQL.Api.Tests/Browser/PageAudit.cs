namespace UnGraphQL.Api.Tests.Browser;

/// <summary>Questions asked in the page about what it shows; each answers with what is wrong.</summary>
internal static class PageAudit
{
    /// <summary>Controls without a name, identifiers given twice, headings that skip a level, no single main part, texts without a language in a document.</summary>
    public const string Structure = """
        () => {
            const shown = node => node.getClientRects().length > 0;
            const name = node => (node.getAttribute('aria-label') ?? [...(node.labels ?? [])].map(label => label.textContent).join(' ') + node.textContent).trim();
            const nameless = [...document.querySelectorAll('a[href], button, input, select, summary, svg a')].filter(shown).filter(node => !name(node)).map(node => 'no name: ' + node.outerHTML);
            const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
            const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map(id => 'twice: ' + id);
            const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].filter(shown).map(heading => Number(heading.localName[1]));
            const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).map(level => 'skips to h' + level);
            const ones = levels.filter(level => level === 1).length === 1 ? [] : ['not one h1'];
            const mains = document.querySelectorAll('main').length === 1 && document.documentElement.lang === 'en' ? [] : ['not one main in English'];
            const silent = [...document.querySelectorAll('.cell')].filter(cell => !cell.lang || !cell.dir).map(cell => 'no language: ' + cell.textContent);
            const broken = [...document.querySelectorAll('a[href^="#"]')].filter(link => !document.getElementById(link.getAttribute('href').slice(1))).map(link => 'leads nowhere: ' + link.outerHTML);
            const labels = [...document.querySelectorAll('[aria-labelledby]')].filter(node => !document.getElementById(node.getAttribute('aria-labelledby'))).map(node => 'no label: ' + node.outerHTML);
            return [...nameless, ...twice, ...skips, ...ones, ...mains, ...silent, ...broken, ...labels];
        }
        """;

    /// <summary>Texts whose contrast with what is behind them is below 4.5:1 (WCAG 2.2, 1.4.3).</summary>
    public const string Contrast = """
        () => {
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const rgba = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
            const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const behind = node => { for (let up = node; up; up = up.parentElement) { const color = rgba(getComputedStyle(up).backgroundColor); if (color[3] === 255) return color; } return rgba('white'); };
            const wrong = new Set();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const node = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || !node.getClientRects().length || node.closest('.unseen, noscript, title, :disabled')) continue;
                const style = getComputedStyle(node);
                const [a, b] = [light(rgba(node instanceof SVGElement ? style.fill : style.color)), light(behind(node))];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) wrong.add(`${ratio.toFixed(2)} ${node.localName}.${node.getAttribute('class')} ${walker.currentNode.data.slice(0, 40)}`);
            }
            return [...wrong];
        }
        """;

    /// <summary>What stands out of a window that is too narrow for it.</summary>
    public const string Overflow = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
            .filter(node => node.getBoundingClientRect().right > innerWidth + 1 && !node.closest('.scroll, .picture')).map(node => node.outerHTML.slice(0, 120))
        """;
}
