// Each row of a reference table can be linked to by what its first cell says: diagnostics.html#OC3002.
document.addEventListener('DOMContentLoaded', () => {
  for (const row of document.querySelectorAll('#bodyColumn table tr')) {
    const cell = row.querySelector('td');
    const name = cell?.textContent.trim();
    if (name && !/\s/.test(name) && !document.getElementById(name)) {
      row.id = name;
      const link = document.createElement('a');
      link.className = 'here';
      link.href = '#' + encodeURIComponent(name);
      link.append(...cell.childNodes);
      cell.append(link);
    }
  }
  // The browser looked for its place before there was one.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
});
