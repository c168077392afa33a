// What closes the words before a number, or those behind it, and says nothing of what is measured.

// … tạo thêm việc làm | , cụ thể:
const IN_DETAIL = /,?\s(?:cụ thể|cụ thể như sau|cụ thể là|như sau)$/iu;
// đóng góp 3 % GDP | và tạo thêm nhiều việc làm
const WHOLE_AND_WORK = /^(GDP|GRDP)\svà\s\p{Ll}.*$/u;
// Giảm tỷ lệ sinh con thứ ba trở lên | so với năm trước: 0,15 %
const LATE_COMPARISON = /\sso với (?:năm trước|đầu năm|cùng kỳ(?: năm trước)?)$/iu;

// Tỷ lệ hộ dân được cấp nước sạch | duy trì 100 % | Tỷ lệ che phủ rừng | giữ ổn định ở mức 58 %
const KEPT = /^(.{12,})\s(?:duy trì|giữ vững|giữ|giữ ổn định|được khống chế|khống chế|được kiểm soát|kiểm soát)$/iu;
// … sởi - rubella và DPT mũi 4 | lần lượt đạt 95 % và 90 %
const IN_TURN = /\s(?:lần lượt|tương ứng)$/iu;

/** Without what it is compared with, and without the verb that keeps the level of what stands before it. */
export function withoutKept(text: string): string {
  return text.replace(LATE_COMPARISON, '').replace(IN_TURN, '').replace(KEPT, '$1');
}

// … vào năm 2025 | và duy trì đến năm 2030
const KEPT_ON = /\svà (?:được )?(?:tiếp tục )?(?:duy trì|giữ vững)(?: ổn định)?$/iu;

// … tổng đàn, xong | trong quý II
const DONE = /,?\s(?:xong|hoàn thành)$/iu;

export function withoutDone(text: string): string {
  return text.replace(DONE, '');
}

// xây 03 cầu vượt | , hoàn thành năm 2029
export const FINISHED_IN_YEAR = /[,;]\s(?:hoàn thành|xong)\snăm\s20\d\d$/iu;

export function withoutTail(text: string): string {
  return text.replace(FINISHED_IN_YEAR, '').replace(KEPT_ON, '').replace(IN_DETAIL, '').replace(WHOLE_AND_WORK, '$1');
}
