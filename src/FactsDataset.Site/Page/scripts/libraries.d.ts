// The libraries stand in the page as scripts of their own.
declare const d3: any;
declare const topojson: any;
