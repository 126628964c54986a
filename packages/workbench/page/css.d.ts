/** Style sheets are taken in by webpack's css-loader for their effect alone. */
declare module '*.css';
