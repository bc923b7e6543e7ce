// Imported before any element: then one that is there already came with another copy of the script.
if (customElements.get('gai-report')) console.warn('gai-report is loaded twice in this page: the elements of the first copy stay in use. Remove the second <script> or import.');
