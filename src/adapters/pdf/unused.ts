/**
 * In place of html2canvas, canvg and DOMPurify, which jsPDF would load to print HTML and SVG. Papers
 * are painted block by block and need none of them.
 */
export default undefined;
